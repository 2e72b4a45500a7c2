import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { DecisionView } from '~/app/usecases/agreements/after-agreement';
import type { OwnAgreement } from '~/app/usecases/agreements/read-own-agreement';
import { AgreementChanges } from '~/app/views/agreement-changes';
import { AgreementView } from '~/app/views/agreement-view';
import { AgreementFiles } from '~/app/views/agreement-files';
import { AskSupport } from '~/app/views/ask-support';
import { EasySummary } from '~/app/views/easy-summary';
import { OwnWish } from '~/app/views/own-wish';
import { LateDecision } from '~/app/views/late-decision';
import { StopAgreement } from '~/app/views/stop-agreement';
import { WhoToCall } from '~/app/views/who-to-call';

/** Her agreement in short and in full, and the way to her answer while it waits. */
export function OwnAgreementPage({
  id,
  state,
  late,
  decision,
  support,
  stopping,
  document,
  changes,
  wish,
  specialist,
  answer,
}: OwnAgreement & { readonly answer: FormAnswer | undefined }) {
  const { agreement: t, everything, back, support: asking } = useMessages().jobseeker;
  return (
    <PlainFrame
      title={t.title(document.terms.companyName)}
      lead={everything.agreementStates[state]}
    >
      <FormFaults errors={answer?.errors} />
      {late ? <LateDecision late={late} specialist={specialist} words={t.late} /> : null}
      {decision ? <DecisionMade decision={decision} /> : null}
      {state === 'sent' ? (
        <Form method="post" className="stack-tight">
          <p>{t.answerText}</p>
          <Button intent="answer">{t.answer}</Button>
        </Form>
      ) : null}
      <OwnWish wish={wish} />
      {state === 'sent' ? <AgreementChanges changes={changes} isJobseeker /> : null}
      <EasySummary terms={document.terms} isJobseeker specialist={specialist.name} isAnswered />
      <AgreementFiles document={document} page={`/me/agreements/${id}`} />
      <AgreementView document={document} level={2} />
      <AskSupport {...{ support, specialist, answer }} words={asking} />
      <StopAgreement {...{ stopping, specialist, answer }} words={t.stop} />
      <WhoToCall {...specialist} />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}

/** What was decided, when, by whom and why, and what we wrote about it: all of it is hers to read. */
function DecisionMade({ decision }: { decision: DecisionView }) {
  const t = useMessages().jobseeker.agreement;
  const { outcome, stopReason, decidedOn, decidedWith, note } = decision;
  const who = decidedWith.map((party) => t.decidedParties[party]).join(' og ');
  return (
    <Notice title={t.decidedTitle}>
      <p>{t.decided[outcome]}</p>
      <p>
        {t.decidedOn(formatDate(decidedOn))} {who ? t.decidedWith(who) : null}
      </p>
      {stopReason ? <p>{t.decidedReasons[stopReason]}</p> : null}
      {note ? <p>{t.decidedNote(note)}</p> : null}
      <p>{t.decidedWrong}</p>
    </Notice>
  );
}
