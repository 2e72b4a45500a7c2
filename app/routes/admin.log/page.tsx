import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { EmptyState } from '~/app/ui/empty-state';
import { Table } from '~/app/ui/table';
import type { LogPage as LogPageData, Named } from '~/app/usecases/read-log';
import { LogState } from './log-state';

interface LogPageProps extends LogPageData {
  /** `kind:id` when only one record's events are shown. */
  readonly subject: string | undefined;
}

/** What happened, newest first, in words; who did it; and whether the log is whole. */
export function LogPage({ lines, olderThan, verdict, subject }: LogPageProps) {
  const t = useMessages().admin.log;
  const wordsFor = useNamedWords();
  const about = lines[0]?.subject;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <LogState verdict={verdict} />
      {subject ? (
        <p className="actions">
          {about ? <span>{t.filtered(wordsFor(about))}</span> : null}
          <a href="/admin/log">{t.all}</a>
        </p>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          isCaptionHidden
          columns={[
            { key: 'when', label: t.when },
            { key: 'who', label: t.who },
            { key: 'what', label: t.what },
            { key: 'about', label: t.about },
          ]}
          rows={lines.map((line) => ({
            id: String(line.seq),
            cells: {
              when: <time dateTime={line.at}>{formatMoment(line.at)}</time>,
              who: line.actor ? wordsFor(line.actor) : t.erased,
              what: t.actions[line.action],
              about: line.subject ? (
                <a href={`/admin/log?subject=${line.subject.ref}`}>{wordsFor(line.subject)}</a>
              ) : (
                t.erased
              ),
            },
          }))}
        />
      )}
      {olderThan ? (
        <p className="actions">
          <a href={`/admin/log?${new URLSearchParams(olderPage(olderThan, subject))}`}>{t.older}</a>
        </p>
      ) : null}
    </PageFrame>
  );
}

function olderPage(before: number, subject: string | undefined): Record<string, string> {
  return { before: String(before), ...(subject ? { subject } : {}) };
}

/** A name where there is one; otherwise the kind in words, which tells of nobody. */
function useNamedWords(): (named: Named) => string {
  const { actors, subjects } = useMessages().admin.log;
  const words: Readonly<Record<string, string>> = { ...subjects, ...actors };
  return ({ kind, name }) => name ?? words[kind] ?? subjects.other;
}
