import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { AfterNo, missingTicks, OwnTicks } from '~/app/views/own-ticks';
import { WhoToCall } from '~/app/views/who-to-call';

interface OwnRequirementsPageProps {
  readonly proposal: OwnProposalView;
  readonly isSent: boolean;
  readonly answer?: FormAnswer | undefined;
}

/** The list alone, when it has changed since she answered, or to look over what she said. */
export function OwnRequirementsPage({ proposal, isSent, answer }: OwnRequirementsPageProps) {
  const { requirements: t, back } = useMessages().jobseeker;
  const { company, requirements, specialist, isListWaiting } = proposal;
  const isDone = requirements.openCount === 0;
  const isFirst = requirements.items.every(({ answer }) => answer === null);
  const isAdded = requirements.items.some(({ isNew }) => isNew);
  const waitingLead = isAdded ? t.pageLead(company.name) : t.missingLead(requirements.openCount);
  return (
    <PlainFrame title={t.title} lead={isListWaiting && !isFirst ? waitingLead : t.lead}>
      {isSent ? <FormFaults errors={missingTicks(requirements.items, t.missing)} /> : null}
      <FormFaults errors={answer?.errors} />
      {isListWaiting && isFirst && !isSent ? (
        <Notice tone="success" title={t.afterYesTitle} isStatus>
          <p>{t.afterYesText}</p>
        </Notice>
      ) : null}
      {isDone ? (
        <Notice tone="success" title={t.doneTitle} isStatus>
          <p>{t.doneText}</p>
          <p>
            <a href={`/me/proposals/${proposal.id}`}>{t.toProposal}</a>
          </p>
        </Notice>
      ) : null}
      <AfterNo proposal={proposal} />
      <p>{t.allAreFine}</p>
      <Form method="post" className="stack">
        <OwnTicks items={requirements.items} isSent={isSent} answer={answer} />
        <Button intent="tick">{t.save}</Button>
      </Form>
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
      <WhoToCall {...specialist} />
    </PlainFrame>
  );
}
