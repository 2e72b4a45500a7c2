import { Form } from '@remix-run/react';
import { notNowReasons } from '~/app/domain/proposals/not-now-reasons';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import type { ProposalProps } from './page';

const fields = ['answer', 'notNowReason', 'saidBy', 'saidOn'];

/** Writes down what the employer answered on the phone: what, who said it, and which day. */
export function PhoneAnswerForm({ view, answer }: ProposalProps) {
  const t = useMessages().specialist.waiting.phone;
  if (!['shown', 'question', 'answered'].includes(view.state)) return null;
  const errors = answer?.errors ?? {};
  const typed = (name: string) => [answer?.values[name] ?? []].flat();
  return (
    <details open={fields.some((field) => errors[field] !== undefined)}>
      <summary>{t.title}</summary>
      <Form method="post" className="form" noValidate>
        <p>{t.text}</p>
        <Choice
          id="answer"
          name="answer"
          legend={t.answer}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'not-now', label: t.notNow },
          ]}
          chosen={typed('answer')}
          error={errors['answer']}
          layout="row"
        />
        <Choice
          id="notNowReason"
          name="notNowReason"
          legend={t.reason}
          hint={t.reasonHint}
          options={notNowReasons.map((reason) => ({ value: reason, label: t.reasons[reason] }))}
          chosen={typed('notNowReason')}
          error={errors['notNowReason']}
        />
        <Field
          id="saidBy"
          name="saidBy"
          label={t.saidBy}
          error={errors['saidBy']}
          defaultValue={typed('saidBy')[0] ?? ''}
          maxLength={120}
        />
        <Field
          id="saidOn"
          name="saidOn"
          kind="date"
          label={t.saidOn}
          error={errors['saidOn']}
          defaultValue={typed('saidOn')[0] ?? ''}
          width="short"
        />
        <Button intent="phone-answer">{t.send}</Button>
      </Form>
    </details>
  );
}
