import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { concerns, TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { toldTexts } from './told-texts';

interface CorrectionFormProps {
  readonly question: string;
  /** The newest answer to it, which is put right. */
  readonly answerId: string;
  readonly sent: FormAnswer | undefined;
}

/** The right answer to a question that was answered wrongly, folded away until it is needed. */
export function CorrectionForm({ question, answerId, sent }: CorrectionFormProps) {
  const t = useMessages().specialist.proposals.messages;
  // What was sent belongs to one of the questions, and so does what is wrong with it.
  const own = sent?.values['answerId'] === answerId ? sent : undefined;
  const isOpen = own?.errors['correction'] !== undefined || concerns(own?.doubt, 'correction');
  return (
    <details className="answer" open={isOpen}>
      <summary>
        {t.correct}
        <span className="visually-hidden">: {question}</span>
      </summary>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="answerId" value={answerId} />
        <LookedOver texts={toldTexts}>
          <Field
            id={own ? 'correction' : `correction-${answerId}`}
            name="correction"
            label={t.correction}
            hint={t.correctionHint}
            error={own?.errors['correction']}
            defaultValue={String(own?.values['correction'] ?? '')}
            kind="textarea"
            maxLength={2000}
          />
        </LookedOver>
        <TextDoubt doubt={own?.doubt} field="correction" />
        <Button intent="correct-answer" tone="secondary">
          {t.sendCorrection}
        </Button>
      </Form>
    </details>
  );
}
