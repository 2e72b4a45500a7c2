import { Form } from '@remix-run/react';
import { Line, Lines, type FieldsProps } from '~/app/forms/form-fields';
import { faultsOf, textOf } from '~/app/forms/form-state';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { GuardingFields, IdentityFields } from '~/app/views/identity-fields';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';

/** Takes a jobseeker in: a name and a wish are enough to begin. */
export function NewProfilePage({ form }: FieldsProps) {
  const { specialist } = useMessages();
  const { newPage: t, fields } = specialist.profiles;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="profileId" value={textOf(form, 'profileId')} />
        <h2>{t.wants}</h2>
        <Line name="wish" label={fields.wish} hint={fields.wishHint} form={form} />
        <Lines name="mastered" label={fields.mastered} hint={t.masteredHint} form={form} />
        <h2>{t.who}</h2>
        <p className="soft">{t.whoHint}</p>
        <IdentityFields form={form} />
        <details>
          <summary>{t.more}</summary>
          <div className="stack">
            <GuardingFields form={form} />
          </div>
        </details>
        <Button intent="create">{t.save}</Button>
      </Form>
    </PageFrame>
  );
}
