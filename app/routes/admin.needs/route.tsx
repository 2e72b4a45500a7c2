import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { askedPage } from '~/app/server/asked-page';
import { guardedLoader } from '~/app/server/guard';
import { readOpenNeeds } from '~/app/usecases/needs/read-open-needs';
import { OpenNeedsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.needs.title);

export const loader = guardedLoader('routes/admin.needs', async ({ services, request }) =>
  readOpenNeeds(services, askedPage(request)),
);

export default function AdminNeeds() {
  return <OpenNeedsPage {...useLoaderData<typeof loader>()} />;
}
