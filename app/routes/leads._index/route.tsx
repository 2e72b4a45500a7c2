import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readDecidedLead, readLeads } from '~/app/usecases/companies/read-leads';
import { LeadsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.leads.title);

export const loader = guardedLoader('routes/leads._index', async ({ services, request }) => {
  const decidedId = new URL(request.url).searchParams.get('decided');
  return {
    leads: await readLeads(services),
    decided: decidedId ? await readDecidedLead(services, decidedId) : null,
  };
});

export default function Leads() {
  return <LeadsPage {...useLoaderData<typeof loader>()} />;
}
