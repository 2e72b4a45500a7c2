import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { isWithoutContact, readCompanies } from '~/app/usecases/companies/read-companies';
import { CompaniesPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.companies.title);

export const loader = guardedLoader('routes/admin.companies._index', async (args) => {
  const companies = await readCompanies(args.services);
  const isWithout = new URL(args.request.url).searchParams.get('without') === 'contact';
  return {
    companies: isWithout ? companies.filter(isWithoutContact) : companies,
    isWithout,
  };
});

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
