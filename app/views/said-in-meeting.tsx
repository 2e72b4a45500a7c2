import { Form } from '@remix-run/react';
import { textOf, type FormState } from '../forms/form-state';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface SaidInMeetingProps {
  /** Who the witness may not be. */
  readonly witnessHint: string;
  readonly answer: FormState | undefined;
}

/** A person's yes or no, said in a meeting, with the witness who heard it. */
export function SaidInMeeting({ witnessHint, answer }: SaidInMeetingProps) {
  const t = useMessages().specialist.saidInMeeting;
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <Form method="post" className="form" noValidate>
        <Field
          id="witness"
          name="witness"
          label={t.witness}
          hint={witnessHint}
          error={answer?.errors['witness']}
          defaultValue={answer && textOf(answer, 'witness')}
          maxLength={120}
        />
        <div className="actions">
          <Button intent="yes">{t.yes}</Button>
          <Button intent="no" tone="secondary">
            {t.no}
          </Button>
        </div>
      </Form>
    </section>
  );
}
