import { Form } from '@remix-run/react';
import { faultsOf, type FormState } from '~/app/forms/form-state';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { GuardingFields, IdentityFields } from '~/app/views/identity-fields';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';

interface IdentityProps {
  readonly profileId: string;
  readonly code: string;
  readonly form: FormState;
}

/** Who a jobseeker is, on a page of its own: nowhere else is her name to be found. */
export function IdentityPage({ profileId, code, form }: IdentityProps) {
  const { specialist } = useMessages();
  const t = specialist.profiles.identityPage;
  return (
    <PageFrame title={t.title(code)} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <IdentityFields form={form} />
        <GuardingFields form={form} />
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/profiles/${profileId}`}>{t.back}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
