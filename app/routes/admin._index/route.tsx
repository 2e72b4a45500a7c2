import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readOverview } from '~/app/usecases/users/read-overview';
import { OverviewPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.overview.title);

export const loader = guardedLoader('routes/admin._index', async ({ services }) =>
  readOverview(services),
);

export default function Overview() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
