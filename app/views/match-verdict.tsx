import { orderLevers } from '../domain/matching/explanation/order-levers';
import { tellReasons } from '../domain/matching/explanation/tell-reasons';
import { useMessages } from '../i18n/messages';
import { Tag } from '../ui/tag';
import type { MatchBadge } from '../usecases/matching/read-badges';
import type { MatchReading } from '../usecases/matching/read-match';
import type { ReactNode } from 'react';
import { MatchBadges } from './match-badges';
import { standingTones } from './match-list';

interface VerdictProps {
  readonly view: MatchReading;
  readonly badges?: readonly MatchBadge[];
  /** What can be done about it, under the words. */
  readonly children?: ReactNode;
}

/** The whole in five seconds: what it is, the strongest on each side, and what would help the most. */
export function MatchVerdict({ view, badges = [], children }: VerdictProps) {
  const { matches: t, matchPanels } = useMessages().specialist;
  const { match, standing } = view;
  const reasons = tellReasons(match, view.taskTitles);
  const tellsChange = reasons.some(({ kind }) => kind === 'change' || kind === 'least-change');
  const isHelped = match.status === 'blocked' || tellsChange;
  const [way] = orderLevers(match.levers);
  return (
    <section className="verdict stack-tight" aria-label={t.standings[standing]}>
      <p className="verdict__tags">
        <Tag tone={standingTones[standing]}>{t.standings[standing]}</Tag>
        <MatchBadges badges={badges} />
      </p>
      <p className="verdict__say">{matchPanels.verdicts[standing]}</p>
      <dl className="match-lines">
        {reasons.map(({ kind, text }) => (
          <div key={kind + text} className="match-lines__line">
            <dt>{kind === 'change' ? matchPanels.helpsMost : t.lineKinds[kind]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {isHelped || !way ? null : (
          <div className="match-lines__line">
            <dt>{matchPanels.solvesIt}</dt>
            <dd>{way.why}</dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}
