import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { answerCompanyIntent } from './intents';
import { CompanyPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.read.company.name ?? '');

export const loader = guardedLoader('routes/companies.$companyId._index', async (args) => {
  const { services, actor, params } = args;
  return {
    read: (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound(),
  };
});

export const action = guardedAction('routes/companies.$companyId._index', async (args) => {
  const { services, actor, params, form, intent } = args;
  const companyId = params['companyId'] ?? '';
  const refused = await answerCompanyIntent(services, actor, companyId, { form, intent });
  if (refused) return data(refused.answer, { status: refused.status });
  return redirect(`/companies/${companyId}`, 303);
});

export default function Company() {
  const { read } = useLoaderData<typeof loader>();
  return <CompanyPage read={read} answer={useActionData<typeof action>()} />;
}
