import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { readActiveSpecialists } from '~/app/usecases/read-active-specialists';
import { registerCompany } from '~/app/usecases/register-company';
import { companyForm } from './company-form';
import { NewCompanyPage } from './page';

const t = messagesIn('nb').admin.companies;

export const meta: MetaFunction = (args) => titled(args, t.newTitle);

export const loader = guardedLoader('routes/admin.companies.new', async ({ services }) => ({
  formId: services.newId(),
  specialists: await readActiveSpecialists(services),
}));

export const action = guardedAction('routes/admin.companies.new', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const read = readForm(form, companyForm);
  if (!read.ok) return data(read, { status: 422 });
  const registered = await registerCompany(services, actor, readFormId(form), read.value);
  if (registered.ok) return redirect(`/admin/companies/${registered.value}?saved=yes`, 303);
  const errors: Record<string, string> = {
    'number-taken': { organisationNumber: t.errors.organisationNumberTaken },
    'unknown-specialist': { specialistId: t.errors.specialist },
  }[registered.code];
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function NewCompany() {
  const { specialists, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <NewCompanyPage specialists={specialists} formId={formId} answer={answer} />;
}
