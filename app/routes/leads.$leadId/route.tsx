import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { approveLead } from '~/app/usecases/companies/approve-lead';
import { declineLead } from '~/app/usecases/companies/decline-lead';
import { readLead } from '~/app/usecases/companies/read-leads';
import { approvalForm, declineForm, declineTexts } from './lead-forms';
import { LeadPage } from './page';

const t = messagesIn('nb').specialist.leads;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.view.lead.companyName ?? t.title);

export const loader = guardedLoader('routes/leads.$leadId', async ({ services, params }) => ({
  view: (await readLead(services, params.leadId ?? '')) ?? notFound(),
}));

export const action = guardedAction('routes/leads.$leadId', async (args) => {
  const decided = await decide(args);
  if (decided.ok) return redirect(`/leads?decided=${args.params.leadId ?? ''}`, 303);
  if (decided.code === 'not-found') notFound();
  if (decided.code === 'faults') {
    const { errors, values } = decided;
    const doubt = 'doubt' in decided ? decided.doubt : undefined;
    return data({ errors, values, doubt, message: '' }, { status: 422 });
  }
  const message = { 'decided-already': t.decidedAlready, ...t.hindrances }[decided.code];
  return data({ errors: {}, values: typedValues(args.form), message }, { status: 409 });
});

type Args = Parameters<Parameters<typeof guardedAction<'routes/leads.$leadId', unknown>>[1]>[0];

async function decide({ services, actor, params, form, intent }: Args) {
  const leadId = params.leadId ?? '';
  if (intent === 'approve') {
    const read = readForm(form, approvalForm);
    if (!read.ok) return { ...read, code: 'faults' } as const;
    const { municipality } = read.value;
    const typed = { municipality: municipality ? [municipality] : [] };
    const doubted = await doubtedPlaces(services, form, typed);
    if (doubted) return { ...doubted, ok: false, code: 'faults' } as const;
    return approveLead(services, actor, leadId, read.value);
  }
  if (intent !== 'decline') return unknownIntent();
  const read = readForm(form, declineForm, declineTexts);
  if (!read.ok) return { ...read, code: 'faults' } as const;
  const { reason, note } = read.value;
  return declineLead(services, actor, leadId, { reason, note: note || null });
}

export default function Lead() {
  const { view } = useLoaderData<typeof loader>();
  return <LeadPage view={view} answer={useActionData<typeof action>()} />;
}
