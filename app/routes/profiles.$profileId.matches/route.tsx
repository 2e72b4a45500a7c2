import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readProfileMatches } from '~/app/usecases/matching/read-profile-matches';
import { ProfileMatchesPage } from './page';

const t = messagesIn('nb').specialist.matches.forProfile;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

export const loader = guardedLoader('routes/profiles.$profileId.matches', async (args) => {
  const { profileId = '' } = args.params;
  return (await readProfileMatches(args.services, args.actor, profileId)) ?? notFound();
});

export default function ProfileMatches() {
  return <ProfileMatchesPage {...useLoaderData<typeof loader>()} />;
}
