import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { correctionTexts } from './need-texts';

interface CorrectionProps {
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** The company says what is wrong in what we wrote down together. */
export function Correction({ formId, answer }: CorrectionProps) {
  const t = useMessages().employer.need;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="formId" value={formId} />
      <h2>{t.correctTitle}</h2>
      <LookedOver texts={correctionTexts} doubt={answer?.doubt} field="text">
        <Field
          id="text"
          name="text"
          label={t.correctLabel}
          hint={t.correctHint}
          error={answer?.errors['text']}
          defaultValue={String(answer?.values['text'] ?? '')}
          kind="textarea"
          maxLength={1000}
        />
      </LookedOver>
      <Button intent="correct" tone="secondary">
        {t.correct}
      </Button>
    </Form>
  );
}
