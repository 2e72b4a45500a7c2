import { Form } from '@remix-run/react';
import {
  choreMinutes,
  choreRhythms,
  longestChore,
  longestChorePlace,
} from '~/app/domain/chores/chore';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

interface PutInPageProps {
  readonly company: string;
  readonly formId: string;
  /** One has just been put in; its place is kept for the next. */
  readonly isPutIn: boolean;
  readonly place: string;
  readonly answer: FormAnswer | undefined;
}

/** Where a colleague without an account puts in a chore, on her phone between two others. */
export function PutInPage({ company, formId, isPutIn, place, answer }: PutInPageProps) {
  const { chores } = useMessages();
  const t = chores.put;
  const textOf = (name: string) => String(answer?.values[name] ?? '');
  const chosen = (name: string) => (textOf(name) ? [textOf(name)] : []);
  return (
    <PlainFrame title={t.title} lead={t.lead(company)}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {isPutIn && !answer ? (
        <Notice tone="success" title={t.thanks} isStatus>
          {t.again}
        </Notice>
      ) : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf('formId') || formId} />
        <Field
          id="text"
          name="text"
          label={t.text}
          hint={t.textHint}
          error={answer?.errors.text}
          defaultValue={textOf('text')}
          maxLength={longestChore}
          isRequired
        />
        <Field
          id="place"
          name="place"
          label={t.place}
          hint={t.placeHint}
          error={answer?.errors.place}
          defaultValue={answer ? textOf('place') : place}
          maxLength={longestChorePlace}
          width="medium"
          isOptional
        />
        <Choice
          id="minutes"
          name="minutes"
          legend={t.minutesTitle}
          layout="pair"
          options={choreMinutes.map((value) => ({ value, label: chores.minutes[value] }))}
          chosen={chosen('minutes')}
          error={answer?.errors.minutes}
          isRequired
        />
        <Choice
          id="rhythm"
          name="rhythm"
          legend={t.rhythmTitle}
          layout="pair"
          options={choreRhythms.map((value) => ({ value, label: chores.rhythms[value] }))}
          chosen={chosen('rhythm')}
          error={answer?.errors.rhythm}
          isRequired
        />
        <TextDoubt doubt={answer?.doubt} />
        <Button intent="put-in">{t.send}</Button>
      </Form>
      <p className="soft small">{t.anonymous}</p>
    </PlainFrame>
  );
}
