import { formatMoment } from '~/app/domain/calendar/format-moment';
import { linesOf } from '~/app/domain/needs/analysis/analysis-lines';
import { isWish } from '~/app/domain/needs/analysis/concrete-demand';
import { knownPoints, workplacePoints } from '~/app/domain/needs/analysis/workplace-analysis';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import { versionsPath } from '~/app/views/analysis-form';
import type { NeedView } from './page';

/** What is known of the workplace, and the demands made concrete, each with its way on. */
export function AnalysisSection({ view }: { view: NeedView }) {
  const t = useMessages().specialist.analysis;
  const { id } = view.need;
  const { content, version, saved } = view.workplace;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p className="soft">
        {saved
          ? `${t.known(knownPoints(content), workplacePoints.length)}. ${t.savedBy(saved.by, formatMoment(saved.at))}`
          : t.neverSaved}
      </p>
      {saved ? (
        <details>
          <summary>{t.note}</summary>
          <SummaryList
            rows={linesOf('workplace', content).map(({ about, text }) => ({
              term: about,
              value: text,
            }))}
          />
        </details>
      ) : null}
      <p className="actions">
        <a href={`/needs/${id}/analysis`}>{t.toAnalysis}</a>
        {version > 1 ? <a href={versionsPath(id, 'workplace')}>{t.toVersions}</a> : null}
      </p>
      <Concrete view={view} />
    </section>
  );
}

function Concrete({ view }: { view: NeedView }) {
  const t = useMessages().specialist.analysis.demands;
  const demands = view.demands.content.filter(({ what }) => what !== '');
  return (
    <>
      <h3>{t.title}</h3>
      {demands.map((demand) => (
        <div key={`${demand.taskId} ${demand.wording} ${demand.what}`}>
          <p>
            {demand.wording ? `«${demand.wording}»: ` : ''}
            {demand.what} <Tag>{isWish(demand) ? t.wish : t.demand}</Tag>
          </p>
          {demand.howSeen ? <p className="soft small">{`${t.howSeen} ${demand.howSeen}`}</p> : null}
          {demand.why ? <p className="soft small">{`${t.why} ${demand.why}`}</p> : null}
        </div>
      ))}
      <p>
        <a href={`/needs/${view.need.id}/demands`}>{t.open}</a>
      </p>
    </>
  );
}
