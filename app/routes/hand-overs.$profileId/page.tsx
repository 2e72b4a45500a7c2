import { Form } from '@remix-run/react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';

interface HandOverProps {
  readonly asked: {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly askedAt: string;
  };
  readonly answer: FormState | undefined;
}

/** Who is asked about whom, and the form for an answer said in a meeting. */
export function HandOverPage({ asked, answer }: HandOverProps) {
  const t = useMessages().specialist.handOvers;
  const { code, from, to, askedAt } = asked;
  return (
    <PageFrame title={t.title(code)} lead={t.lead(from, to)}>
      <FormFaults errors={answer?.errors} />
      <div className="stack">
        <p>
          {t.asked(formatMoment(askedAt))} {t.rule}
        </p>
        <h2>{t.meetingTitle}</h2>
        <Form method="post" className="form" noValidate>
          <Field
            id="witness"
            name="witness"
            label={t.witness}
            hint={t.witnessHint}
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
      </div>
    </PageFrame>
  );
}
