import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { isHeldUp } from '~/app/domain/proposals/before-showing';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { MeetingAnswerForm } from './meeting-answer-form';
import type { ProposalProps } from './page';
import { toldTexts } from './told-texts';

/**
 * The one thing to do now; nothing where somebody else has the next word. A question comes first.
 */
export function NextStep(props: ProposalProps) {
  return (
    <>
      {props.view.question === null ? null : <AnswerForm {...props} />}
      <StepOfState {...props} />
    </>
  );
}

function StepOfState(props: ProposalProps) {
  const { view } = props;
  const t = useMessages().specialist.proposals;
  switch (view.state) {
    case 'asked':
      return <MeetingAnswerForm {...props} question="card" />;
    case 'consented':
      // What is missing, and the way to it, stands under the requirement list below; what the card
      // must no longer say stands above.
      if (isHeldUp({ ...view, ...view.requirements })) return null;
      return (
        <Step title={t.show.title} text={t.show.text}>
          <OneButton intent="show" label={t.show.send} />
        </Step>
      );
    case 'interested':
      return (
        <Step title={t.meeting.askTitle} text={t.meeting.askText}>
          <OneButton intent="ask-for-meeting" label={t.meeting.ask} />
        </Step>
      );
    case 'meeting':
      return <Meeting {...props} />;
    case 'agreement':
      return <ToAgreement view={view} />;
    default:
      return null;
  }
}

function Step({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

interface OneButtonProps {
  readonly intent: string;
  readonly label: string;
}

function OneButton({ intent, label }: OneButtonProps) {
  return (
    <Form method="post">
      <Button intent={intent}>{label}</Button>
    </Form>
  );
}

function AnswerForm({ view, answer }: ProposalProps) {
  const t = useMessages().specialist.proposals.answer;
  const typed = answer?.values['text'];
  return (
    <Step title={t.title} text={view.question ?? ''}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="questionId" value={view.questionId ?? ''} />
        <LookedOver texts={toldTexts}>
          <Field
            id="text"
            name="text"
            label={t.label}
            hint={t.hint}
            error={answer?.errors['text']}
            defaultValue={typeof typed === 'string' ? typed : ''}
            kind="textarea"
            maxLength={2000}
          />
        </LookedOver>
        <TextDoubt doubt={answer?.doubt} field="text" />
        <Button intent="answer">{t.send}</Button>
      </Form>
      {view.moreQuestions.length > 0 ? (
        <div className="stack-tight">
          <h3>{t.moreTitle(view.moreQuestions.length)}</h3>
          <ul>
            {view.moreQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Step>
  );
}

/** Whether she may be named, and from there the agreement. */
function Meeting(props: ProposalProps) {
  const t = useMessages().specialist.proposals.meeting;
  const { isNamed, isMeetingDeclined } = props.view;
  if (isNamed) {
    return (
      <div className="stack-tight">
        <Notice tone="success">{props.view.hears.company ? t.named : t.namedByYou}</Notice>
        <ToMeeting view={props.view} />
        <ToAgreement view={props.view} />
      </div>
    );
  }
  return (
    <div className="stack">
      <ToMeeting view={props.view} />
      <Notice tone={isMeetingDeclined ? 'warning' : 'info'}>
        {isMeetingDeclined ? t.declined : t.waiting}
      </Notice>
      <MeetingAnswerForm {...props} question="name" />
    </div>
  );
}

/**
 * When and where they meet, which comes before an agreement: also without her name, if she likes.
 */
function ToMeeting({ view: { id, meetingOn } }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.meeting;
  const href = `/proposals/${id}/meeting`;
  if (meetingOn === null) return <ButtonLink href={href}>{t.link}</ButtonLink>;
  return (
    <p>
      {formatDate(meetingOn)}. <a href={href}>{t.change}</a>
    </p>
  );
}

/** The agreement that was drafted, else the way to draft it. */
function ToAgreement({ view: { id, agreementId, meetingOn } }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.proposals.meeting;
  return agreementId === null ? (
    <ButtonLink
      href={`/agreements/new?proposal=${id}`}
      tone={meetingOn === null ? 'secondary' : 'primary'}
    >
      {t.agreement}
    </ButtonLink>
  ) : (
    <ButtonLink href={`/agreements/${agreementId}`}>{t.openAgreement}</ButtonLink>
  );
}
