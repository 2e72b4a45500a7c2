import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { EmptyState } from '~/app/ui/empty-state';
import { Table } from '~/app/ui/table';
import type { LogPage as LogPageData, Named } from '~/app/usecases/users/read-log';
import { LogFilterForm } from './log-filter-form';
import { addressOf, type LogFilter } from './log-question';
import { LogState } from './log-state';

interface LogPageProps extends LogPageData {
  readonly filter: LogFilter;
  readonly actors: readonly { readonly ref: string; readonly name: string }[];
}

/** What happened, newest first, in words; who did it; and whether the log is whole. */
export function LogPage({ lines, olderThan, verdict, filter, actors }: LogPageProps) {
  const t = useMessages().admin.log;
  const wordsFor = useNamedWords();
  const about = lines[0]?.subject;
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <LogState verdict={verdict} />
      <LogFilterForm filter={filter} actors={actors} />
      {isFiltered ? (
        <p className="actions">
          {filter.subject && about ? <span>{t.filtered(wordsFor(about))}</span> : null}
          <a href="/admin/log">{t.all}</a>
        </p>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title={isFiltered ? t.noMatch : t.none}>
          <p>{isFiltered ? t.noMatchText : t.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          isCaptionHidden
          isDense
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
              what:
                (line.isSaidInMeeting && t.saidInMeeting[line.action]) ||
                (line.isByCompanyStop && t.byCompanyStop[line.action]) ||
                t.actions[line.action],
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
          <a href={addressOf(filter, olderThan)}>{t.older}</a>
        </p>
      ) : null}
    </PageFrame>
  );
}

/**
 * A name where there is one; otherwise the kind in words. Records that may share a name, or have
 * none, have their short number too, which tells of nobody.
 */
function useNamedWords(): (named: Named) => string {
  const { actors, subjects, named: calledBy, numbered } = useMessages().admin.log;
  const doers: Readonly<Record<string, string>> = actors;
  const records: Readonly<Record<string, string>> = subjects;
  return ({ kind, name, number }) => {
    if (name === undefined) {
      return doers[kind] ?? numbered(records[kind] ?? subjects.other, number);
    }
    if (kind === 'profile') return calledBy.profile(name);
    if (kind !== 'need' && kind !== 'proposal' && kind !== 'agreement') return name;
    return numbered(calledBy[kind](name), number);
  };
}
