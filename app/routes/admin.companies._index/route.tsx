import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { linesOfPage } from '~/app/domain/page-of-list';
import { titled } from '~/app/frame/page-title';
import { askedPage } from '~/app/server/asked-page';
import { guardedLoader } from '~/app/server/guard';
import { isWithoutContact, readCompanies } from '~/app/usecases/companies/read-companies';
import { CompaniesPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.companies.title);

export const loader = guardedLoader('routes/admin.companies._index', async (args) => {
  const { services, request } = args;
  const all = await readCompanies(services);
  const isWithout = new URL(request.url).searchParams.get('without') === 'contact';
  const asked = isWithout ? all.filter(isWithoutContact) : all;
  const { lines: companies, ...place } = linesOfPage(askedPage(request), asked);
  return { companies, isWithout, ...place };
});

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
