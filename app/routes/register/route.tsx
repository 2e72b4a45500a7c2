import { data, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { registrationSchema } from '~/app/domain/companies/registration';
import { faultWords } from '~/app/forms/fault-words';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { doubtedWithoutRegister } from '~/app/server/doubted-places';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { tooManyTries } from '~/app/server/too-many';
import { registerLead } from '~/app/usecases/companies/register-lead';
import { RegisterPage } from './page';
import { registerTexts } from './register-texts';

const t = messagesIn('nb').register;

export const meta: MetaFunction = (args) => titled(args, t.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = guardedLoader('routes/register', async ({ services }) => ({
  formId: services.newId(),
}));

export const action = guardedAction('routes/register', async (args) => {
  const { services, clientAddress, form, intent } = args;
  if (intent !== 'register') unknownIntent();
  const formId = readFormId(form);
  const read = readForm(form, registrationSchema, registerTexts);
  if (!read.ok) {
    const { values, doubt, isAboutWords } = read;
    const errors = isAboutWords ? read.errors : faultWords(t.faults, read.errors);
    return data({ errors, values, doubt, message: undefined }, { status: 422 });
  }
  // Nothing is looked up in the register (S8): the page must not tell who is in it.
  const doubted = doubtedWithoutRegister(form, { municipality: [read.value.municipality] });
  if (doubted) return data({ ...doubted, message: undefined }, { status: 422 });
  const sent = await registerLead(services, { formId, clientAddress, registration: read.value });
  if (!sent.ok) return tooManyTries(sent, t.tooMany, typedValues(form));
  return redirect('/register/received', 303);
});

export default function Register() {
  const { formId } = useLoaderData<typeof loader>();
  return <RegisterPage formId={formId} answer={useActionData<typeof action>()} />;
}
