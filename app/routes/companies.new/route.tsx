import { data, redirect, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf, textOf } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { Button } from '~/app/ui/button';
import { registerCompany } from '~/app/usecases/companies/register-company';
import { BasicFields } from './basic-fields';
import { newCompanyForm } from './company-form';

const { newCompany, record } = messagesIn('nb').specialist.companies;

export const meta: MetaFunction = (args) => titled(args, newCompany.title);

export const loader = guardedLoader('routes/companies.new', async ({ services }) => ({
  formId: services.newId(),
}));

/** A company a specialist has met is a lead of hers until it becomes a partner. */
export const action = guardedAction('routes/companies.new', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const read = readForm(form, newCompanyForm);
  if (!read.ok) return data({ errors: read.errors, values: read.values }, { status: 422 });
  const doubted = await doubtedPlaces(services, form, { municipality: [read.value.municipality] });
  if (doubted) return data(doubted, { status: 422 });
  const facts = {
    ...read.value,
    status: 'lead',
    statusReason: null,
    specialistId: actor.userId,
  } as const;
  const registered = await registerCompany(services, actor, readFormId(form), facts);
  if (registered.ok) return redirect(`/companies/${registered.value}`, 303);
  const errors: Record<string, string> = {
    organisationNumber: record.errors.organisationNumberTaken,
  };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function NewCompany() {
  const { formId } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { values: {}, errors: {} };
  const t = useMessages().specialist.companies.newCompany;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <BasicFields form={form} />
        <Button intent="save">{t.save}</Button>
      </Form>
    </PageFrame>
  );
}
