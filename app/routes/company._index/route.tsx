import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { nowOf } from '~/app/services';
import { discardNeed } from '~/app/usecases/needs/discard-need';
import { readCompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { OverviewPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').employer.overview.title);

export const loader = guardedLoader('routes/company._index', async ({ services, actor }) => ({
  now: nowOf(services),
  overview: await readCompanyOverview(services, actor),
}));

export const action = guardedAction(
  'routes/company._index',
  async ({ services, actor, form, intent }) => {
    if (intent !== 'discard') unknownIntent();
    const discarded = await discardNeed(services, actor, String(form.get('needId') ?? ''));
    if (!discarded.ok) notFound();
    return redirect('/company', 303);
  },
);

export default function Company() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
