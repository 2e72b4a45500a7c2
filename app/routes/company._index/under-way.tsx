import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Fold } from '~/app/ui/fold';
import { Tag } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { HeldByQuestion } from './waiting';
import { WhenOfProposal } from './when-of-proposal';

const oursToMove: readonly ProposalState[] = ['question', 'interested', 'meeting'];

interface UnderWayProps extends Pick<CompanyOverview, 'proposals' | 'agreements'> {
  readonly now: string;
}

/**
 * What the company has answered and now waits for others with: an answer given is never lost sight
 * of.
 */
export function UnderWay({ proposals, agreements, now }: UnderWayProps) {
  const t = useMessages();
  const { overview, proposalStates } = t.employer;
  const answered = proposals.filter(({ state }) => oursToMove.includes(state));
  const unsettled = agreements.filter(
    ({ awaitsYou, inForceAt, endedAt }) => !awaitsYou && !inForceAt && !endedAt,
  );
  if (answered.length + unsettled.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{overview.underWayTitle}</h2>
      {unsettled.map(({ id, kind, startOn }) => (
        <Card
          key={id}
          level={3}
          href={`/company/agreements/${id}`}
          title={t.agreement.kinds[kind]}
          eyebrow={<Tag tone="waiting">{overview.agreementSent}</Tag>}
        >
          <p>{overview.agreementStart(formatDate(startOn))}</p>
        </Card>
      ))}
      {answered.map(({ id, needTitle, nth, state, shownAt, meeting }) => (
        <Card
          key={id}
          level={3}
          href={`/company/proposals/${id}`}
          title={overview.proposalFor(needTitle, nth)}
          eyebrow={<Tag tone="waiting">{proposalStates[state]}</Tag>}
        >
          <WhenOfProposal meeting={meeting} shownAt={shownAt} now={now} />
        </Card>
      ))}
      <HeldByQuestion proposals={proposals} />
    </section>
  );
}

/** What waits with a paused need. As of what waits for an answer, only the oldest is shown. */
export function OnHold({ proposals, now }: Pick<UnderWayProps, 'proposals' | 'now'>) {
  const { overview } = useMessages().employer;
  const [oldest, ...others] = proposals.filter(({ isOnHold }) => isOnHold);
  if (!oldest) return null;
  return (
    <section className="stack-tight">
      <h2>{overview.onHoldTitle}</h2>
      <Card
        level={3}
        href={`/company/proposals/${oldest.id}`}
        title={overview.proposalFor(oldest.needTitle, oldest.nth)}
        eyebrow={<Tag tone="waiting">{overview.onHold}</Tag>}
      >
        <WhenOfProposal meeting={oldest.meeting} shownAt={oldest.shownAt} now={now} />
      </Card>
      {others.length > 0 ? <p className="soft">{overview.moreOnHold(others.length)}</p> : null}
    </section>
  );
}

/** What the company has said «not now» to, folded away: for some days it can be answered anew. */
export function Answered({ proposals, now }: Pick<UnderWayProps, 'proposals' | 'now'>) {
  const { overview, proposalStates } = useMessages().employer;
  const refused = proposals.filter(({ state }) => state === 'not-now');
  if (refused.length === 0) return null;
  return (
    <Fold title={overview.answeredTitle(refused.length)}>
      {refused.map(({ id, needTitle, nth, state, shownAt, meeting }) => (
        <Card
          key={id}
          level={3}
          href={`/company/proposals/${id}`}
          title={overview.proposalFor(needTitle, nth)}
          eyebrow={<Tag>{proposalStates[state]}</Tag>}
        >
          <WhenOfProposal meeting={meeting} shownAt={shownAt} now={now} />
        </Card>
      ))}
    </Fold>
  );
}
