import { OwnPosition } from '~/app/views/own-position';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { CardView } from '~/app/views/card-view';
import type { ProposalPageProps } from './page';

/** What a yes of hers in force lets the company read, now or soon, and the way to take it back. */
export function CompanyReads({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.status;
  if (!proposal.isConsentInForce) return null;
  return (
    <>
      <section className="stack-tight">
        <h2>{t.seesTitle}</h2>
        <CardView card={proposal.card} isNamed={proposal.isNamed} isOwn />
      </section>
      <OwnPosition position={proposal.position} />
      <Withdrawal proposal={proposal} />
    </>
  );
}

/** The way to take back a yes that is in force, whatever else waits for her. */
export function Withdrawal({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.status;
  const { id, state, consents, isConsentInForce } = proposal;
  if (!isConsentInForce) return null;
  const inForce = consents.find(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <section className="stack-tight">
      <h2>{t.withdrawTitle}</h2>
      {inForce ? <p>{t.until(formatDate(inForce.untilOn))}</p> : null}
      <p>{t.withdrawText}</p>
      {state === 'agreement' ? <p>{t.agreementText}</p> : null}
      <ButtonLink href={`/me/proposals/${id}/withdraw`} tone="secondary">
        {t.withdrawLink}
      </ButtonLink>
    </section>
  );
}
