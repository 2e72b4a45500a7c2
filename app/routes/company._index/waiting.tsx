import { AnswerAgreement } from '~/app/views/answer-agreement';
import { formatDate } from '~/app/domain/calendar/format-date';
import { waitsFor } from '~/app/domain/proposals/waits-for';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { RegisteredWish } from './registered-wish';
import { WhenOfProposal } from './when-of-proposal';

interface WaitingProps {
  readonly proposals: CompanyOverview['proposals'];
  readonly agreements: CompanyOverview['agreements'];
  readonly registeredWish: CompanyOverview['registeredWish'];
  readonly now: string;
}

/**
 * The proposals the company is to answer, the one in turn first; none of those whose need is
 * paused.
 */
function toAnswer(proposals: CompanyOverview['proposals']) {
  const waiting = proposals.filter((each) => isTheirs(each) && !each.isOnHold);
  const oldest = waiting.filter(({ isInTurn }) => isInTurn).slice(0, 1);
  return { oldest, others: waiting.length - oldest.length };
}

const isTheirs = ({ state }: CompanyOverview['proposals'][number]) =>
  waitsFor(state) === 'employer';

/**
 * What the employer is asked to answer. Of proposals only the oldest is shown; the next comes when
 * it is decided, so that people are never compared (domain §2.4).
 */
export function WaitingForYou(props: WaitingProps) {
  const { proposals, agreements, registeredWish, now } = props;
  const t = useMessages().employer;
  const { oldest, others } = toAnswer(proposals);
  const unanswered = agreements.filter(({ awaitsYou }) => awaitsYou);
  return (
    <section className="stack-tight">
      <h2>{t.overview.waitingTitle}</h2>
      {oldest.length + unanswered.length === 0 && registeredWish === null ? (
        <p className="soft">{t.overview.nothingWaits}</p>
      ) : null}
      {unanswered.map(({ id, startOn }) => (
        <Card
          key={id}
          level={3}
          title={t.overview.agreementWaits}
          eyebrow={<Tag tone="now">{t.proposalStates.shown}</Tag>}
          footer={<AnswerAgreement agreementId={id}>{t.overview.agreementAnswer}</AnswerAgreement>}
        >
          <p>{t.overview.agreementText(formatDate(startOn))}</p>
        </Card>
      ))}
      {oldest.map(({ id, needTitle, nth, state, shownAt, meeting }) => (
        <Card
          key={id}
          level={3}
          href={`/company/proposals/${id}`}
          title={t.overview.proposalFor(needTitle, nth)}
          eyebrow={<Tag tone="now">{t.proposalStates[state]}</Tag>}
        >
          <WhenOfProposal meeting={meeting} shownAt={shownAt} now={now} />
        </Card>
      ))}
      {oldest.length > 0 ? <MoreWait others={others} /> : null}
      {registeredWish === null ? null : <RegisteredWish wish={registeredWish} />}
    </section>
  );
}

/** How many wait behind a question we are finding an answer to, where nothing else is in turn. */
export function HeldByQuestion({ proposals }: Pick<WaitingProps, 'proposals'>) {
  const { oldest, others } = toAnswer(proposals);
  return oldest.length === 0 ? <MoreWait others={others} /> : null;
}

function MoreWait({ others }: { readonly others: number }) {
  const t = useMessages().employer.overview;
  return others > 0 ? <p className="soft">{t.moreWait(others)}</p> : null;
}
