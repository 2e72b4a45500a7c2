import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, linkEnded } from '~/app/server/guard';
import { readEverything } from '~/app/usecases/profiles/read-everything';
import { EverythingPage } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.jobseeker.everything.title} – ${t.site.name}` }];
};

export const loader = guardedLoader('routes/me.everything', async ({ actor, services }) => {
  const everything = await readEverything(services, actor.profileId);
  return everything ?? linkEnded();
});

export default function EverythingRoute() {
  return <EverythingPage everything={useLoaderData<typeof loader>()} />;
}
