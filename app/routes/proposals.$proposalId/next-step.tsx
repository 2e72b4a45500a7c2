import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { MeetingAnswerForm } from './meeting-answer-form';
import type { ProposalProps } from './page';

/** The one thing to do now; nothing where somebody else has the next word. */
export function NextStep(props: ProposalProps) {
  const { view } = props;
  const t = useMessages().specialist.proposals;
  switch (view.state) {
    case 'asked':
      return <MeetingAnswerForm {...props} question="card" />;
    case 'consented':
      // What is missing, and the way to it, stands under the requirement list below.
      if (view.requirements.openCount > 0) return null;
      return (
        <Step title={t.show.title} text={t.show.text}>
          <OneButton intent="show" label={t.show.send} />
        </Step>
      );
    case 'question':
      return <AnswerForm {...props} />;
    case 'interested':
      return (
        <Step title={t.meeting.askTitle} text={t.meeting.askText}>
          <OneButton intent="ask-for-meeting" label={t.meeting.ask} />
        </Step>
      );
    case 'meeting':
      return <Meeting {...props} />;
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
  const question = view.messages.filter(({ author }) => author === 'employer').at(-1);
  const typed = answer?.values['text'];
  return (
    <Step title={t.title} text={question?.text ?? ''}>
      <Form method="post" className="form" noValidate>
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
        <Button intent="answer">{t.send}</Button>
      </Form>
    </Step>
  );
}

/** Whether she may be named, and from there the agreement. */
function Meeting(props: ProposalProps) {
  const t = useMessages().specialist.proposals.meeting;
  const { id, isNamed, isMeetingDeclined } = props.view;
  const agreement = <ButtonLink href={`/agreements/new?proposal=${id}`}>{t.agreement}</ButtonLink>;
  if (isNamed) {
    return (
      <div className="stack-tight">
        <Notice tone="success">{t.named}</Notice>
        {agreement}
      </div>
    );
  }
  return (
    <div className="stack">
      <Notice tone={isMeetingDeclined ? 'warning' : 'info'}>
        {isMeetingDeclined ? t.declined : t.waiting}
      </Notice>
      <MeetingAnswerForm {...props} question="name" />
    </div>
  );
}
