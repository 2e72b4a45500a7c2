import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { linesOnAPage, pageOfList } from '~/app/domain/page-of-list';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { isWithoutContact, readCompanies } from '~/app/usecases/companies/read-companies';
import { askedPage } from '~/app/views/asked-page';
import { CompaniesPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.companies.title);

export const loader = guardedLoader('routes/admin.companies._index', async (args) => {
  const { services, request } = args;
  const all = await readCompanies(services);
  const isWithout = new URL(request.url).searchParams.get('without') === 'contact';
  const asked = isWithout ? all.filter(isWithoutContact) : all;
  const { page, pages, offset } = pageOfList(askedPage(request), asked.length);
  const companies = asked.slice(offset, offset + linesOnAPage);
  return { companies, isWithout, page, pages };
});

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
