import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readPostedNeeds } from '~/app/usecases/needs/read-posted-need';
import { NeedsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.needs.title);

export const loader = guardedLoader('routes/needs._index', async ({ services, actor }) => ({
  fresh: await readPostedNeeds(services, actor, ['submitted', 'analysed']),
  open: await readPostedNeeds(services, actor, ['open']),
  paused: await readPostedNeeds(services, actor, ['paused']),
}));

export default function Needs() {
  return <NeedsPage {...useLoaderData<typeof loader>()} />;
}
