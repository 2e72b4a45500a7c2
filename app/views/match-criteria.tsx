import { formatShortDate } from '../domain/calendar/format-date';
import type { ExplainedCriterion } from '../domain/matching/explanation/explain-criteria';
import { useMessages } from '../i18n/messages';
import { Fold } from '../ui/fold';
import { Table } from '../ui/table';
import type { MatchReading } from '../usecases/matching/read-match';

/** Every criterion: what met what, points of how many, and where what is known comes from. */
export function MatchCriteria({ view }: { view: MatchReading }) {
  const { matches, matchPanels } = useMessages().specialist;
  const t = matchPanels.criteria;
  return (
    <Fold title={t.title} about={t.about(view.match.version.weights)}>
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'name', label: matches.page.criteriaTitle },
          { key: 'why', label: matches.page.because },
          { key: 'points', label: t.points },
          { key: 'from', label: t.rests },
        ]}
        rows={view.criteria.map((each) => ({
          id: each.name,
          cells: {
            name: matches.criteria[each.name],
            why: each.why,
            points: (
              <>
                {matchPanels.agreements[each.agreement]}
                <br />
                <span className="soft small">{t.pointsOf(each.points, each.of)}</span>
              </>
            ),
            from: <Source criterion={each} />,
          },
        }))}
      />
    </Fold>
  );
}

function Source({ criterion: { block, note } }: { criterion: ExplainedCriterion }) {
  const { matchPanels, profiles } = useMessages().specialist;
  if (block === null) return matchPanels.criteria.fromNeed;
  const told = [
    note?.source && profiles.edit.sources[note.source],
    note?.on && formatShortDate(note.on),
  ].filter(Boolean);
  return (
    <>
      {profiles.blockTitles[block]}
      <br />
      <span className="soft small">{told.join(', ') || matchPanels.criteria.noNote}</span>
    </>
  );
}
