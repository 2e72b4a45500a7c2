import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { draftIsSaved, withDraft } from '~/app/server/draft-of-page';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { logContact } from '~/app/usecases/companies/log-contact';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { logForm, logTexts } from './log-form';
import { LogPage } from './page';

const t = messagesIn('nb').specialist.contactLog;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.name].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/companies.$companyId.log', async (args) => {
  const { services, actor, params } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { company, contacts, notice, today } = read;
  return {
    id: company.id,
    name: company.name,
    formId: services.newId(),
    contacts: contacts.map(({ id, name, role }) => ({ id, name, role })),
    notice: notice && { name: notice.specialist, on: notice.on },
    ...(await withDraft(args, { on: today })),
  };
});

export const action = guardedAction('routes/companies.$companyId.log', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const companyId = params['companyId'] ?? '';
  const known = (await readPartnerCompany(services, actor, companyId)) ?? notFound();
  const names = namesKnownThere(actor, known.company, known.contacts);
  const read = readForm(form, logForm(known.today), { ...logTexts, names });
  if (!read.ok) return data(read, { status: 422 });
  const ids = { companyId, entryId: readFormId(form) };
  const logged = await logContact(services, actor, ids, read.value);
  if (logged.ok) {
    await draftIsSaved(args);
    return redirect(`/companies/${companyId}`, 303);
  }
  const errors: Record<string, string> =
    logged.code === 'own-name'
      ? { [logged.field ?? 'note']: t.errors.ownName }
      : { contactId: t.errors.contact };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
