import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { noteStaffing } from '~/app/usecases/companies/note-staffing';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { StaffingPage } from './page';
import { staffingForm, staffingTexts } from './staffing-form';

const t = messagesIn('nb').specialist.companies.staffing;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.name].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/companies.$companyId.staffing', async (args) => {
  const { services, actor, params } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { company, staffing, today } = read;
  return { id: company.id, name: company.name, staffing, today, formId: services.newId() };
});

export const action = guardedAction('routes/companies.$companyId.staffing', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'note') unknownIntent();
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { colleaguesTold, unionTold, safetyTold } = read.staffing ?? {};
  const texts = {
    ...staffingTexts,
    names: namesKnownThere(actor, read.company, read.contacts),
    saved: {
      colleaguesTold: colleaguesTold ?? '',
      unionTold: unionTold ?? '',
      safetyTold: safetyTold ?? '',
    },
  };
  const sent = readForm(form, staffingForm(read.today), texts);
  if (!sent.ok) return data(sent, { status: 422 });
  const note = { ...sent.value, noteId: readFormId(form) };
  await noteStaffing(services, actor, read.company.id, note);
  return redirect(`/companies/${read.company.id}`, 303);
});

export default function Staffing() {
  const answer = useActionData<typeof action>();
  return <StaffingPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
