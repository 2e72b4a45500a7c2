import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readOwnProfiles } from '~/app/usecases/profiles/read-own-profiles';
import { readSharedWithMe } from '~/app/usecases/sharings/read-shared-with-me';
import { ProfilesPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.profiles.title);

export const loader = guardedLoader(
  'routes/profiles._index',
  async ({ actor, services, request }) => ({
    handed: z.enum(['yes', 'no']).nullable().catch(null).parse(askedIn(request)),
    profiles: await readOwnProfiles(services, actor),
    shared: await readSharedWithMe(services, actor),
  }),
);

/** The answer about a new specialist that was written down just now. */
const askedIn = (request: Request) => new URL(request.url).searchParams.get('handed');

export default function Profiles() {
  return <ProfilesPage {...useLoaderData<typeof loader>()} />;
}
