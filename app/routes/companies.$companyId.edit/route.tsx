import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { saveCompanyRecord } from '~/app/usecases/companies/save-company-record';
import { EditPage } from './page';
import { recordForm, recordTexts, recordValues } from './record-form';

const t = messagesIn('nb').specialist.companies.record;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.name].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/companies.$companyId.edit', async (args) => {
  const { services, actor, params } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { id, name, updatedAt: seenAt, status } = read.company;
  const values = recordValues(read.company);
  const specialists = [{ id: actor.userId, name: actor.name }, ...read.colleagues];
  return { id, name, seenAt, values, isStopped: status === 'stopped', specialists };
});

export const action = guardedAction('routes/companies.$companyId.edit', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const companyId = params['companyId'] ?? '';
  const known = (await readPartnerCompany(services, actor, companyId)) ?? notFound();
  const names = namesKnownThere(actor, known.company, known.contacts);
  const saved = { suitabilityNote: known.company.suitabilityNote ?? '' };
  const read = readForm(form, recordForm, { ...recordTexts, names, saved });
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const doubted = await doubtedPlaces(services, form, { municipality: [read.value.municipality] });
  if (doubted) return data({ ...doubted, message: undefined }, { status: 422 });
  const seenAt = String(form.get('seenAt') ?? '');
  const done = await saveCompanyRecord(services, actor, { companyId, seenAt }, read.value);
  if (done.ok) return redirect(`/companies/${companyId}`, 303);
  const values = typedValues(form);
  if (done.code === 'changed-meanwhile') {
    return data({ errors: {}, values, message: t.errors.changedMeanwhile }, { status: 409 });
  }
  const errors: Record<string, string> = {
    'number-taken': { organisationNumber: t.errors.organisationNumberTaken },
    'unknown-specialist': { coSpecialistId: t.errors.coSpecialist },
  }[done.code];
  return data({ errors, values, message: undefined }, { status: 422 });
});

export default function Edit() {
  return <EditPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
