import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { readPartnerCompanies } from '~/app/usecases/companies/read-partner-companies';
import { askedPage } from '~/app/server/asked-page';
import { CompaniesPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.companies.title);

export const loader = guardedLoader('routes/companies._index', async (args) => {
  const { searchParams } = new URL(args.request.url);
  const asked = (name: string) => (searchParams.get(name) ?? '').slice(0, 80);
  const search = {
    query: asked('query'),
    municipality: asked('municipality'),
    industry: asked('industry'),
    status: asked('status'),
    reference: asked('reference'),
  };
  return {
    search,
    ...(await readPartnerCompanies(args.services, args.actor, search, askedPage(args.request))),
  };
});

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
