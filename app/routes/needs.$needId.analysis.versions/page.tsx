import { formatMoment } from '~/app/domain/calendar/format-moment';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Select } from '~/app/ui/select';
import { Table } from '~/app/ui/table';
import type { AnalysisVersionsView } from '~/app/usecases/needs/read-analysis-versions';

interface VersionsPageProps {
  readonly view: AnalysisVersionsView & { readonly subject: string; readonly about: string };
}

/** What differs between two versions, in words, and a way to choose two others. */
export function VersionsPage({ view }: VersionsPageProps) {
  const { analysis, needs } = useMessages().specialist;
  const t = analysis.versions;
  const { needId, needTitle, subject, about, versions, from, to, differences } = view;
  return (
    <PageFrame eyebrow={needTitle} title={t.title(about)} width="wide">
      <div className="stack">
        {from === to ? <p>{t.only}</p> : <h2>{t.compare(from, to)}</h2>}
        {from !== to && differences.length === 0 ? <p>{t.none}</p> : null}
        {differences.length > 0 ? (
          <Table
            caption={t.compare(from, to)}
            isCaptionHidden
            columns={[
              { key: 'about', label: t.about },
              { key: 'before', label: t.before },
              { key: 'after', label: t.after },
            ]}
            rows={differences.map((difference) => ({
              id: difference.about,
              cells: {
                about: difference.about,
                before: difference.before ?? t.nothing,
                after: difference.after ?? t.nothing,
              },
            }))}
          />
        ) : null}
        {versions.length > 1 ? (
          <form method="get" className="form">
            <input type="hidden" name="of" value={subject} />
            <VersionChoice name="from" label={t.from} chosen={from} versions={versions} />
            <VersionChoice name="to" label={t.to} chosen={to} versions={versions} />
            <Button tone="secondary">{t.show}</Button>
          </form>
        ) : null}
        <p>
          <a className="back-link" href={`/needs/${needId}`}>
            {needs.back}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

interface VersionChoiceProps extends Pick<AnalysisVersionsView, 'versions'> {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly chosen: number;
}

function VersionChoice({ name, label, chosen, versions }: VersionChoiceProps) {
  const t = useMessages().specialist.analysis.versions;
  return (
    <Select
      id={name}
      name={name}
      label={label}
      emptyLabel={t.latest}
      defaultValue={String(chosen)}
      width="full"
      options={versions.map(({ version, by, at }) => ({
        value: String(version),
        label: t.option(version, by, formatMoment(at)),
      }))}
    />
  );
}
