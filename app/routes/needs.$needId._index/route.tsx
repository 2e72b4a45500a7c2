import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { openNeed } from '~/app/usecases/open-need';
import { readPostedNeed } from '~/app/usecases/read-posted-need';
import { NeedPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.view.need.title ?? '');

export const loader = guardedLoader('routes/needs.$needId._index', async ({ params, services }) => {
  const view = (await readPostedNeed(services, params['needId'] ?? '')) ?? notFound();
  const { resolved: _forTheMatcher, ...need } = view.need;
  return { view: { ...view, need } };
});

/** Opens it, the same answer when somebody else was first: the page shows where it stands. */
export const action = guardedAction('routes/needs.$needId._index', async (args) => {
  if (args.intent !== 'open') unknownIntent();
  const { needId = '' } = args.params;
  const moved = await openNeed(args.services, args.actor, needId);
  if (!moved.ok && moved.code === 'not-found') notFound();
  return redirect(`/needs/${needId}`, 303);
});

export default function Need() {
  return <NeedPage view={useLoaderData<typeof loader>().view} />;
}
