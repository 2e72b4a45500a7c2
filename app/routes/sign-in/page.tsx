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

interface SignInPageProps {
  /** She came from a letter of ours, so that we know where to send the next. */
  readonly isKnown: boolean;
  readonly answer: FormAnswer | undefined;
}

/** One question: which address. Who comes from a letter only presses a button. */
export function SignInPage({ isKnown, answer }: SignInPageProps) {
  const { demo, signIn: t } = useMessages();
  const { isDemo, provider } = useViewer();
  const { search } = useLocation();
  return (
    <PageFrame title={t.title} lead={isKnown ? t.fromLetter.lead : t.lead}>
      <FormFaults errors={answer?.errors} />
      {isDemo ? (
        <Notice>
          <p>
            {demo.signInHint} <a href={`/demo${search}`}>{demo.signInLink}</a>
          </p>
        </Notice>
      ) : null}
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {isKnown ? (
        <>
          <Form method="post">
            <Button intent="send-to-reader">{t.send}</Button>
          </Form>
          <details open={answer?.errors.email !== undefined}>
            <summary>{t.fromLetter.other}</summary>
            <AddressForm answer={answer} tone="secondary" />
          </details>
        </>
      ) : (
        <AddressForm answer={answer} tone="primary" />
      )}
      <p>
        {t.newCompany} <a href="/register">{t.register}</a>
      </p>
      <p>
        {t.noAccount(provider.name)} <PhoneLink number={provider.phone} />.
      </p>
    </PageFrame>
  );
}

interface AddressFormProps extends Pick<SignInPageProps, 'answer'> {
  readonly tone: 'primary' | 'secondary';
}

function AddressForm({ answer, tone }: AddressFormProps) {
  const t = useMessages().signIn;
  return (
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
      <Button intent="send" tone={tone}>
        {t.send}
      </Button>
    </Form>
  );
}
