import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { useViewer } from '~/app/frame/viewer';

/** One question: which address. */
export function SignInPage({ answer }: { answer: FormAnswer | undefined }) {
  const t = useMessages().signIn;
  const { provider } = useViewer();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <Field
          id="email"
          name="email"
          kind="email"
          label={t.email}
          error={answer?.errors.email}
          defaultValue={String(answer?.values.email ?? '')}
          autoComplete="email"
          maxLength={254}
          isRequired
        />
        <Button intent="send">{t.send}</Button>
      </Form>
      <p>{t.noAccount(provider.name, provider.phone)}</p>
    </PageFrame>
  );
}
