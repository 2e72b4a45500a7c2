import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readMatchChanges } from '~/app/usecases/matching/read-match-changes';
import { MatchChangesPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.matchChanges.title);

export const loader = guardedLoader(
  'routes/needs.$needId.matches.$profileId_.changes',
  async ({ services, actor, params }) => {
    const { needId = '', profileId = '' } = params;
    return (await readMatchChanges(services, actor, { needId, profileId })) ?? notFound();
  },
);

export default function MatchChanges() {
  return <MatchChangesPage view={useLoaderData<typeof loader>()} />;
}
