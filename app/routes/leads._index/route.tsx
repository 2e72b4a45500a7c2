import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readLeads } from '~/app/usecases/companies/read-leads';
import { LeadsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.leads.title);

export const loader = guardedLoader('routes/leads._index', async ({ services }) => ({
  leads: await readLeads(services),
}));

export default function Leads() {
  return <LeadsPage {...useLoaderData<typeof loader>()} />;
}
