import { shortReasons } from '../domain/matching/explanation/strongest-reasons';
import { useMessages } from '../i18n/messages';
import { Tag } from '../ui/tag';
import type { MatchBadge } from '../usecases/matching/read-badges';
import type { MatchReading } from '../usecases/matching/read-match';
import type { ReactNode } from 'react';
import { MatchBadges } from './match-badges';
import { standingTones } from './match-list';

const mostReasons = 2;

interface VerdictProps {
  readonly view: MatchReading;
  readonly badges?: readonly MatchBadge[];
  /** What can be done about it, under the words. */
  readonly children?: ReactNode;
}

/** The whole in five seconds: what it is, the two strongest reasons, and what would help the most. */
export function MatchVerdict({ view, badges = [], children }: VerdictProps) {
  const { matches: t, matchPanels } = useMessages().specialist;
  const { match, standing } = view;
  const { pro, con, change } = shortReasons(match);
  const stopping = match.rules.filter(({ state }) => state === 'blocked' || state === 'later');
  // A wish that is met elsewhere comes before all that speaks for the place.
  const first = con[0]?.name === 'wish' ? [con[0], ...pro] : [...pro, ...con];
  const reasons =
    stopping.length > 0
      ? [...new Set(stopping.map(({ why }) => why))].map(
          (text) => ({ kind: 'stops', text }) as const,
        )
      : first.map((each) => {
          const kind = pro.includes(each) ? 'for' : 'against';
          return { kind, text: each.why } as const;
        });
  return (
    <section className="verdict stack-tight" aria-label={t.standings[standing]}>
      <p className="verdict__tags">
        <Tag tone={standingTones[standing]}>{t.standings[standing]}</Tag>
        <MatchBadges badges={badges} />
      </p>
      <p className="verdict__say">{matchPanels.verdicts[standing]}</p>
      <dl className="match-lines">
        {reasons.slice(0, mostReasons).map(({ kind, text }) => (
          <div key={text} className="match-lines__line">
            <dt>{t.lineKinds[kind]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="match-lines__line">
          <dt>{matchPanels.helpsMost}</dt>
          <dd>{change?.why ?? matchPanels.nothingHelps}</dd>
        </div>
      </dl>
      {children}
    </section>
  );
}
