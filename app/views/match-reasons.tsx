import type { Criterion, Match } from '../domain/matching/match-types';
import { useMessages } from '../i18n/messages';
import { Fit } from '../ui/fit';
import type { MatchReading } from '../usecases/matching/read-match';

const mostReasons = 4;
const mostChanges = 3;

/** Why it fits or not, what nobody knows yet and what could be changed. */
export function MatchReasons({ view }: { view: MatchReading }) {
  const { matches: t } = useMessages().specialist;
  const { match, questions } = view;
  const changes = [...match.levers]
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostChanges)
    .map(({ why }) => why);
  return (
    <Fit
      level={2}
      status={match.status}
      statusLabel={t.statuses[match.status]}
      summary={whyThisStatus(match)}
      reasons={{
        title: t.page.why,
        items: strongestReasons(match).map(({ name, why, points, of, unknown }) => ({
          name: t.criteria[name],
          text: why,
          points,
          of,
          label: unknown ? t.page.unknownBar : t.page.bar(points, of),
          isUnknown: unknown,
        })),
      }}
      unknowns={{ title: t.page.ask, items: questions }}
      changes={{ title: t.page.changes, items: [...new Set(changes)] }}
    />
  );
}

/** The rules that made it so: what stops it, or what must be in place. */
function whyThisStatus({ status, rules }: Match): string {
  const deciding = rules.filter(({ state }) => state === status && state !== 'ok');
  return [...new Set(deciding.map(({ why }) => why))].join(' ');
}

/** The wish first, known or not, then what speaks strongest; what is unknown is asked about. */
function strongestReasons({ criteria }: Match): Criterion[] {
  const wish = criteria.filter(({ name }) => name === 'wish');
  const known = criteria
    .filter(({ name, unknown }) => name !== 'wish' && !unknown)
    .toSorted((a, b) => b.points - a.points);
  return [...wish, ...known].slice(0, mostReasons);
}
