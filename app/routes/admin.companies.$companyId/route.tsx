import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { companyForm, companyTexts } from '~/app/routes/admin.companies.new/company-form';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { changeCompany } from '~/app/usecases/companies/change-company';
import { readCompany } from '~/app/usecases/companies/read-company';
import { CompanyPage } from './page';

const t = messagesIn('nb').admin.companies;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.company.name ?? t.title);

export const loader = guardedLoader('routes/admin.companies.$companyId', async (args) => {
  const read = await readCompany(args.services, args.params.companyId ?? '');
  return read ? { ...read, done: doneIn(args.request) } : notFound();
});

export const action = guardedAction('routes/admin.companies.$companyId', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const companyId = args.params.companyId ?? '';
  const { company } = (await readCompany(services, companyId)) ?? notFound();
  const texts = { ...companyTexts, saved: { statusReason: company.statusReason ?? '' } };
  const read = readForm(form, companyForm, texts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const doubted = await doubtedPlaces(services, form, { municipality: [read.value.municipality] });
  if (doubted) return data({ ...doubted, message: undefined }, { status: 422 });

  const seenAt = String(form.get('seenAt') ?? '');
  const changed = await changeCompany(services, actor, { companyId, seenAt, facts: read.value });
  if (changed.ok) return redirect(`/admin/companies/${companyId}?${receiptOf(changed.value)}`, 303);
  const values = typedValues(form);
  if (changed.code === 'changed-meanwhile') {
    return data({ errors: {}, values, message: t.errors.changedMeanwhile }, { status: 409 });
  }
  const errors: Record<string, string> = {
    'number-taken': { organisationNumber: t.errors.organisationNumberTaken },
    'unknown-specialist': { specialistId: t.errors.specialist },
    'reason-missing': { statusReason: t.errors.reopenReason },
  }[changed.code];
  return data({ errors, values, message: undefined }, { status: 422 });
});

const savedAs = {
  'company.changed': 'yes',
  'company.stopped': 'stopped',
  'company.reopened': 'reopened',
} as const;

function receiptOf({ action, ended }: { action: keyof typeof savedAs; ended: number }): string {
  return `saved=${savedAs[action]}${action === 'company.stopped' ? `&ended=${ended}` : ''}`;
}

/** What the page says was just done. */
function doneIn(request: Request): string | undefined {
  const { searchParams } = new URL(request.url);
  const saved = searchParams.get('saved');
  if (saved === 'stopped') return t.stoppedNow(Number(searchParams.get('ended')) || 0);
  if (saved === 'reopened') return t.reopenedNow;
  return saved ? t.saved : undefined;
}

export default function Company() {
  return (
    <CompanyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
