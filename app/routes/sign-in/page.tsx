import { Form, useLocation } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { useViewer } from '~/app/frame/viewer';
import { PhoneLink } from '~/app/ui/phone-link';

/** One question: which address. */
export function SignInPage({ answer }: { answer: FormAnswer | undefined }) {
  const { demo, signIn: t } = useMessages();
  const { isDemo, provider } = useViewer();
  const { search } = useLocation();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {isDemo ? (
        <Notice>
          <p>
            {demo.signInHint} <a href={`/demo${search}`}>{demo.signInLink}</a>
          </p>
        </Notice>
      ) : null}
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
      <p>
        {t.newCompany} <a href="/register">{t.register}</a>
      </p>
      <p>
        {t.noAccount(provider.name)} <PhoneLink number={provider.phone} />.
      </p>
    </PageFrame>
  );
}
