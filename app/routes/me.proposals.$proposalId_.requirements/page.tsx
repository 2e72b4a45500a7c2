import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { AfterNo } from '~/app/views/after-no';
import { TicksByTask, WhatIsLeft } from '~/app/views/ticks-by-task';
import { WhoToCall } from '~/app/views/who-to-call';

interface OwnRequirementsPageProps {
  readonly proposal: OwnProposalView;
  /** She has just saved some of it. */
  readonly isSaved: boolean;
  readonly answer?: FormAnswer | undefined;
}

/** The list alone: to answer, in one go or a part at a time, or to look over what she said. */
export function OwnRequirementsPage({ proposal, isSaved, answer }: OwnRequirementsPageProps) {
  const { requirements: t, back } = useMessages().jobseeker;
  const { company, requirements, specialist, isListWaiting } = proposal;
  const { items, openCount } = requirements;
  const isDone = openCount === 0;
  const isBegun = openCount < items.length;
  const isAdded = items.some(({ isNew }) => isNew);
  return (
    <PlainFrame title={t.title} lead={isListWaiting && isAdded ? t.pageLead(company.name) : t.lead}>
      <FormFaults errors={answer?.errors} />
      {isListWaiting && !isBegun ? (
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
      {isBegun && !isDone ? (
        <Notice {...(isSaved ? { tone: 'success', title: t.savedTitle, isStatus: true } : {})}>
          <WhatIsLeft items={items} words={t} />
          <p>{t.restLater}</p>
        </Notice>
      ) : null}
      <AfterNo proposal={proposal} />
      {isBegun ? null : (
        <p>
          {t.howMany(items.length)} {t.inParts}
        </p>
      )}
      <p>{t.allAreFine}</p>
      <Form method="post" className="stack">
        <TicksByTask items={items} typed={answer} words={t} />
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
