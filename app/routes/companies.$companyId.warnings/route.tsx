import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { warningSigns } from '~/app/domain/companies/warning-signs';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { readWhatStopEnds } from '~/app/usecases/companies/read-what-stop-ends';
import { recordWarning } from '~/app/usecases/companies/record-warning';
import { stopCompany } from '~/app/usecases/companies/stop-company';
import { WarningsPage } from './page';
import { warningTexts } from './warning-texts';

const t = messagesIn('nb').specialist.companies.warnings;

const warningForm = z.object({
  sign: z.enum(warningSigns, { error: t.errors.sign }),
  note: z
    .string()
    .trim()
    .max(500, t.errors.note)
    .optional()
    .transform((typed) => typed || null),
});

const stopForm = z.object({
  reason: z
    .string({ error: t.errors.reason })
    .trim()
    .min(1, t.errors.reason)
    .max(300, t.errors.reason),
});

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.name].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/companies.$companyId.warnings', async (args) => {
  const { services, actor, params } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { id, name, status } = read.company;
  const isStopped = status === 'stopped';
  return { id, name, isStopped, isMine: read.isMine, formId: services.newId() };
});

export const action = guardedAction('routes/companies.$companyId.warnings', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'warn' && intent !== 'look-at-stop' && intent !== 'stop') unknownIntent();
  const companyId = params['companyId'] ?? '';
  const known = (await readPartnerCompany(services, actor, companyId)) ?? notFound();
  const texts = {
    ...warningTexts,
    names: namesKnownThere(actor, known.company, known.contacts),
  };
  if (intent === 'warn') {
    const read = readForm(form, warningForm, texts);
    if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
    const sign = { ...read.value, warningId: readFormId(form) };
    await recordWarning(services, actor, companyId, sign);
    return redirect(`/companies/${companyId}`, 303);
  }
  const read = readForm(form, stopForm, texts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  if (intent === 'look-at-stop') {
    const ends = await readWhatStopEnds(services, companyId);
    return data({ errors: {}, values: read.value, ends, doubt: undefined }, { status: 200 });
  }
  const stopped = await stopCompany(services, actor, companyId, read.value.reason);
  if (stopped.ok || stopped.code === 'already-stopped') {
    return redirect(`/companies/${companyId}`, 303);
  }
  const answer = { errors: {}, values: read.value, message: t.onlyContact, doubt: undefined };
  return data(answer, { status: 403 });
});

export default function Warnings() {
  const answer = useActionData<typeof action>();
  return <WarningsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
