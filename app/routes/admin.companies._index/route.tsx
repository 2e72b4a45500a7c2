import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { companiesOnAPage, linesOfPage } from '~/app/domain/page-of-list';
import { titled } from '~/app/frame/page-title';
import { askedPage } from '~/app/server/asked-page';
import { guardedLoader } from '~/app/server/guard';
import { isWithoutContact, readCompanies } from '~/app/usecases/companies/read-companies';
import { CompaniesPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.companies.title);

export const loader = guardedLoader('routes/admin.companies._index', async (args) => {
  const { services, request } = args;
  const { searchParams } = new URL(request.url);
  const query = (searchParams.get('query') ?? '').slice(0, 80);
  const all = await readCompanies(services, query);
  const isWithout = searchParams.get('without') === 'contact';
  const asked = isWithout ? all.filter(isWithoutContact) : all;
  const { lines: companies, ...place } = linesOfPage(askedPage(request), asked, companiesOnAPage);
  return { companies, isWithout, query, ...place };
});

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
