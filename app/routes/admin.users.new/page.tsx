import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import type { InvitedRole } from './invitation-form';

interface InvitationPageProps {
  readonly role: InvitedRole;
  readonly formId: string;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** The offices in use, where the role has one. */
  readonly offices: readonly string[];
  /** The company one came from, chosen beforehand. */
  readonly companyId: string;
  readonly answer: FormAnswer | undefined;
}

/** Who gets access: name and address, and what the role needs besides. */
export function InvitationPage(props: InvitationPageProps) {
  const { role, formId, offices, answer } = props;
  const t = useMessages().admin.users;
  const errors = answer?.errors ?? {};
  const valueOf = (name: string) => String(answer?.values[name] ?? '');
  return (
    <PageFrame title={t.inviteTitle} eyebrow={t.roles[role]} lead={t.roleHints[role]}>
      <FormFaults errors={answer?.errors} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={valueOf('formId') || formId} />
        <Field
          id="name"
          name="name"
          label={t.name}
          error={errors.name}
          defaultValue={valueOf('name')}
          maxLength={120}
          isRequired
        />
        <Field
          id="email"
          name="email"
          kind="email"
          label={t.email}
          hint={t.emailHint}
          error={errors.email}
          defaultValue={valueOf('email')}
          maxLength={200}
          isRequired
        />
        {role === 'employer' ? <CompanyOfUser {...props} /> : null}
        {role === 'specialist' ? (
          <Select
            id="office"
            name="office"
            label={t.office}
            hint={offices.length === 0 ? <a href="/admin/offices">{t.noOffices}</a> : undefined}
            emptyLabel={t.chooseOffice}
            options={offices.map((name) => ({ value: name, label: name }))}
            defaultValue={valueOf('office')}
            error={errors.office}
          />
        ) : null}
        <Button intent="invite">{t.invite}</Button>
      </Form>
      <p>
        <a href="/admin/users/new">{t.otherRole}</a>
      </p>
    </PageFrame>
  );
}

function CompanyOfUser({ companies, companyId, answer }: InvitationPageProps) {
  const t = useMessages().admin.users;
  return (
    <>
      <Select
        id="companyId"
        name="companyId"
        label={t.company}
        emptyLabel={t.chooseCompany}
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={String(answer?.values.companyId ?? companyId)}
        error={answer?.errors.companyId}
      />
      <Choice
        id="companyRole"
        name="companyRole"
        legend={t.companyRole}
        layout="row"
        options={(['owner', 'member'] as const).map((value) => ({
          value,
          label: t.companyRoles[value],
        }))}
        chosen={[String(answer?.values.companyRole ?? 'owner')]}
        error={answer?.errors.companyRole}
      />
    </>
  );
}
