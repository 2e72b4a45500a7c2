import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { WhoToCall } from '~/app/views/who-to-call';

/** What happens when she takes her yes back, and one button that does it. */
export function WithdrawPage({ proposal }: { proposal: OwnProposalView }) {
  const t = useMessages().jobseeker.withdraw;
  const { id, company, state, specialist } = proposal;
  const { hasBeenShown, regretUntilOn } = proposal;
  // An agreement in force is the parties' to end: then the company is told nothing (domain §2.1).
  const isTold = hasBeenShown && state !== 'agreement';
  const happens = [
    hasBeenShown ? t.pageGone : t.unread,
    ...(isTold ? [t.letter] : []),
    ...(proposal.hasAgreementUnderWay ? [t.underWay] : []),
    ...(proposal.isNamed ? [t.named] : []),
    regretUntilOn === null
      ? t.mayNotRegret(specialist.name)
      : t.mayRegret(formatDate(regretUntilOn)),
  ];
  return (
    <PlainFrame title={t.title} lead={t.lead(company.name)}>
      <ul>
        {happens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state === 'agreement' ? <p>{t.agreement}</p> : null}
      <Form method="post" className="actions">
        <Button intent="withdraw">{t.confirm}</Button>
        <ButtonLink href={`/me/proposals/${id}`} tone="secondary">
          {t.back}
        </ButtonLink>
      </Form>
      <WhoToCall {...specialist} />
    </PlainFrame>
  );
}
