import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readOrganisationNumber } from '~/app/domain/companies/organisation-number';
import type { FormAnswer } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { readActiveSpecialists } from '~/app/usecases/users/read-active-specialists';
import { registerCompany } from '~/app/usecases/companies/register-company';
import { companyForm, companyTexts } from './company-form';
import { NewCompanyPage } from './page';

const t = messagesIn('nb').admin.companies;

export const meta: MetaFunction = (args) => titled(args, t.newTitle);

export const loader = guardedLoader('routes/admin.companies.new', async ({ services }) => ({
  formId: services.newId(),
  specialists: await readActiveSpecialists(services),
  hasRegister: services.companyRegister !== undefined,
}));

export const action = guardedAction('routes/admin.companies.new', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent === 'look-up') return lookUp(services, form);
  if (intent !== 'save') unknownIntent();
  const read = readForm(form, companyForm, companyTexts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const doubted = await doubtedPlaces(services, form, { municipality: [read.value.municipality] });
  if (doubted) return data({ ...doubted, message: undefined }, { status: 422 });
  const registered = await registerCompany(services, actor, readFormId(form), read.value);
  if (registered.ok) return redirect(`/admin/companies/${registered.value}?saved=yes`, 303);
  const errors: Record<string, string> = {
    'number-taken': { organisationNumber: t.errors.organisationNumberTaken },
    'unknown-specialist': { specialistId: t.errors.specialist },
  }[registered.code];
  return data({ errors, values: typedValues(form), message: undefined }, { status: 422 });
});

/** What the register knows goes into the form; what was typed elsewhere stays. */
async function lookUp({ companyRegister }: Services, form: FormData) {
  if (!companyRegister) return unknownIntent();
  const values = typedValues(form);
  const number = readOrganisationNumber(String(values.organisationNumber ?? ''));
  if (number === undefined) return notFilledIn(values, t.errors.organisationNumber);
  const found = await companyRegister.find(number);
  if (!found.ok) return notFilledIn(values, t.register[found.code]);
  const { name, municipality, isEnding } = found.value;
  if (isEnding) return notFilledIn({ ...values, name, municipality }, t.register.ending);
  const filled = { ...values, name, municipality };
  return data({ errors: {}, values: filled, message: t.register.filledIn }, { status: 200 });
}

function notFilledIn(values: FormAnswer['values'], organisationNumber: string) {
  return data({ errors: { organisationNumber }, values, message: undefined }, { status: 422 });
}

export default function NewCompany() {
  return (
    <NewCompanyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
