import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readSharedMatches } from '~/app/usecases/sharings/read-shared-matches';
import { SharedMatchesPage } from './page';

const t = messagesIn('nb').specialist.matches.forProfile;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

export const loader = guardedLoader('routes/cases.$sharingId.matches', async (args) => {
  const { sharingId = '' } = args.params;
  return (await readSharedMatches(args.services, args.actor, sharingId)) ?? notFound();
});

export default function SharedMatchesRoute() {
  return <SharedMatchesPage shared={useLoaderData<typeof loader>()} />;
}
