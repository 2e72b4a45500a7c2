import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readProfile } from '~/app/usecases/read-profile';
import { ProfilePage } from './page';

export const meta: MetaFunction<typeof loader> = (args) => titled(args, args.data?.code ?? '');

export const loader = guardedLoader('routes/profiles.$profileId._index', async (args) => {
  const { profileId = '' } = args.params;
  return (await readProfile(args.services, args.actor, profileId)) ?? notFound();
});

export default function Profile() {
  return <ProfilePage profile={useLoaderData<typeof loader>()} />;
}
