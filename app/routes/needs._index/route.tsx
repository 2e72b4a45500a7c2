import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { newStates } from '~/app/domain/needs/need-state';
import { linesOfPage } from '~/app/domain/page-of-list';
import { titled } from '~/app/frame/page-title';
import { askedPage } from '~/app/server/asked-page';
import { guardedLoader } from '~/app/server/guard';
import { readPostedNeeds } from '~/app/usecases/needs/read-posted-need';
import { NeedsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.needs.title);

export const loader = guardedLoader('routes/needs._index', async (args) => {
  const { services, actor, request } = args;
  const all = [
    ...(await readPostedNeeds(services, actor, newStates)),
    ...(await readPostedNeeds(services, actor, ['open'])),
    ...(await readPostedNeeds(services, actor, ['paused'])),
  ];
  const { lines: needs, ...place } = linesOfPage(askedPage(request), all);
  return { needs, ...place };
});

export default function Needs() {
  return <NeedsPage {...useLoaderData<typeof loader>()} />;
}
