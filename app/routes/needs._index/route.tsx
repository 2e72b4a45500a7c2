import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readPostedNeeds } from '~/app/usecases/needs/read-posted-need';
import { NeedsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.needs.title);

export const loader = guardedLoader('routes/needs._index', async ({ services }) => ({
  fresh: await readPostedNeeds(services, ['submitted', 'analysed']),
  open: await readPostedNeeds(services, ['open']),
  paused: await readPostedNeeds(services, ['paused']),
}));

export default function Needs() {
  return <NeedsPage {...useLoaderData<typeof loader>()} />;
}
