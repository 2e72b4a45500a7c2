import { Form } from '@remix-run/react';
import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { AfterNo } from '~/app/views/after-no';
import { WhoToCall } from '~/app/views/who-to-call';
import { AnswerRefused } from './answer-refused';
import { BackToOwnPage } from './back-to-own-page';
import { CompanyReads } from './company-reads';
import { NameAnswer } from './name-answer';
import { OwnSolutions } from './own-solutions';
import { Pause } from './pause';
import type { ProposalPageProps } from './page';
import { SaidAboutYou } from './said-about-you';

/** How a proposal stands when nothing waits for her: her answers, and the way to take them back. */
export function ProposalStatus({ proposal, refusal }: ProposalPageProps) {
  const t = useMessages().jobseeker;
  const { company, state, specialist } = proposal;
  const receipt = useReceipt(proposal);
  return (
    <PlainFrame title={company.name} lead={receipt ? undefined : t.states[state]}>
      <UnreadableNotice unreadable={proposal.unreadable} />
      <AnswerRefused refusal={refusal} />
      {receipt ? (
        <Notice tone="success" title={receipt.title} isStatus>
          <p>{receipt.text}</p>
          {proposal.isChanging && proposal.note ? <p>{t.status.youWrote(proposal.note)}</p> : null}
        </Notice>
      ) : null}
      {proposal.agreementId ? (
        <p>
          <ButtonLink href={`/me/agreements/${proposal.agreementId}`}>
            {t.status.toAgreement}
          </ButtonLink>
        </p>
      ) : null}
      <OnHold proposal={proposal} />
      <TakeBack proposal={proposal} />
      <ListWaits proposal={proposal} />
      {proposal.hasMeeting ? (
        <Notice title={t.preparation.waits(company.name)}>
          <ButtonLink href={`/me/proposals/${proposal.id}/meeting`}>
            {t.preparation.link}
          </ButtonLink>
        </Notice>
      ) : null}
      <NameAnswer proposal={proposal} />
      <SaidAboutYou proposal={proposal} />
      <OwnSolutions proposal={proposal} />
      <ListAnswered proposal={proposal} />
      <CompanyReads proposal={proposal} />
      <Pause proposal={proposal} />
      <WhoToCall {...specialist} />
      <BackToOwnPage />
    </PlainFrame>
  );
}

/** The company has put its need on hold: nothing is wrong, and nothing is hers to do. */
function OnHold({ proposal: { onHold } }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.status;
  if (!onHold) return null;
  return (
    <Notice title={t.onHoldTitle}>
      <p>{onHold.untilOn ? t.onHoldUntil(formatDate(onHold.untilOn)) : t.onHold}</p>
      <p>{t.onHoldText}</p>
    </Notice>
  );
}

/** Her no can be taken back for some days, while nobody has gone on from it. */
function TakeBack({ proposal: { takeBackUntilOn } }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.status;
  if (takeBackUntilOn === null) return null;
  return (
    <section className="stack-tight">
      <h2>{t.takeBackTitle}</h2>
      <p>{t.takeBackText(formatDate(takeBackUntilOn))}</p>
      <Form method="post">
        <Button intent="take-back-no" tone="secondary">
          {t.takeBack}
        </Button>
      </Form>
    </section>
  );
}

/**
 * The list has changed since she said yes: the company reads nothing before she has answered it.
 */
function ListWaits({
  proposal: { id, company, isListWaiting },
}: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.requirements;
  if (!isListWaiting) return null;
  return (
    <Notice title={t.waits(company.name)}>
      <p>{t.waitsText}</p>
      <ButtonLink href={`/me/proposals/${id}/requirements`}>{t.answer}</ButtonLink>
    </Notice>
  );
}

/** The way back to her answers, for as long as they may matter to this proposal. */
function ListAnswered({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.requirements;
  const { id, state, isListWaiting, requirements } = proposal;
  const isAnswered = requirements.items.some(({ answer }) => answer !== null);
  if (isFinal(state) || isListWaiting || !isAnswered) return null;
  return (
    <section className="stack-tight">
      <h2>{t.seeTitle}</h2>
      <AfterNo proposal={proposal} />
      <p>
        <a href={`/me/proposals/${id}/requirements`}>{t.see}</a>
      </p>
    </section>
  );
}

/** What became of the answer she gave last, where that is all there is to tell. */
function useReceipt({ state, consents, isChanging, isConsentInForce }: OwnProposalView) {
  const { status: t, states } = useMessages().jobseeker;
  if (state === 'consented') return { title: t.yesTitle, text: t.yesText };
  if (state === 'declined') return { title: t.noTitle, text: t.noText };
  if (isChanging) return { title: t.changingTitle, text: t.changingText };
  const withdrawnAt = consents.find((consent) => consent.withdrawnAt !== null)?.withdrawnAt;
  if (!withdrawnAt) return null;
  const text = t.withdrawnReceipt(formatDateOf(withdrawnAt));
  if (state === 'withdrawn') return { title: states.withdrawn, text };
  return state === 'agreement' && !isConsentInForce
    ? { title: t.closedToCompany, text: `${text} ${t.agreementStays}` }
    : null;
}
