import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readNeedMatches } from '~/app/usecases/matching/read-need-matches';
import { NeedMatchesPage } from './page';

const t = messagesIn('nb').specialist.matches.forNeed;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/needs.$needId.matches._index', async (args) => {
  const { needId = '' } = args.params;
  return (await readNeedMatches(args.services, args.actor, needId)) ?? notFound();
});

export default function NeedMatches() {
  return <NeedMatchesPage {...useLoaderData<typeof loader>()} />;
}
