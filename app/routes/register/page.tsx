import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { KeptPlaces } from '~/app/forms/kept-places';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

interface RegisterPageProps {
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** A company that is new to us: who it is, what it needs, and whom to call. */
export function RegisterPage({ formId, answer }: RegisterPageProps) {
  const t = useMessages().register;
  const textOf = (name: string) => String(answer?.values[name] ?? '');
  const asked = (name: string) => ({
    id: name,
    name,
    error: answer?.errors[name],
    defaultValue: textOf(name),
    isRequired: true,
  });
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf('formId') || formId} />
        <Field {...asked('wish')} label={t.wish} hint={t.wishHint} maxLength={200} />
        <Field
          {...asked('companyName')}
          label={t.companyName}
          maxLength={120}
          autoComplete="organization"
        />
        <Field
          {...asked('organisationNumber')}
          label={t.organisationNumber}
          hint={t.organisationNumberHint}
          inputMode="numeric"
          maxLength={20}
          width="medium"
        />
        <Field
          {...asked('municipality')}
          label={t.municipality}
          maxLength={60}
          width="medium"
          autoComplete="address-level2"
        />
        {answer ? <KeptPlaces values={answer.values} /> : null}
        <h2>{t.contactTitle}</h2>
        <Field {...asked('contactName')} label={t.contactName} maxLength={80} autoComplete="name" />
        <Field
          {...asked('phone')}
          kind="tel"
          label={t.phone}
          maxLength={20}
          width="medium"
          autoComplete="tel"
        />
        <Field
          {...asked('email')}
          kind="email"
          label={t.email}
          hint={t.emailHint}
          maxLength={200}
          autoComplete="email"
        />
        <TextDoubt doubt={answer?.doubt} />
        <Button intent="register">{t.send}</Button>
      </Form>
      <p>
        {t.haveAccess} <a href="/sign-in">{t.signIn}</a>
      </p>
    </PageFrame>
  );
}
