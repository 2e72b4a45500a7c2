import { Form, useLocation } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

/** Where to look, and where to type the code when the letter is on another device. */
export function CodePage({ answer }: { answer: FormAnswer | undefined }) {
  const t = useMessages().signIn.code;
  const { search } = useLocation();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <Field
          id="code"
          name="code"
          label={t.label}
          hint={t.hint}
          error={answer?.errors.code}
          defaultValue={String(answer?.values.code ?? '')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          width="short"
          isRequired
        />
        <Button intent="sign-in">{t.send}</Button>
      </Form>
      <p>{t.nothingCame}</p>
      <p>{t.justRegistered}</p>
      <p>
        <a href={`/sign-in${search}`}>{t.again}</a>
      </p>
    </PageFrame>
  );
}
