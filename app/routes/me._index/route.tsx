import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, linkEnded } from '~/app/server/guard';
import { readOwnPage } from '~/app/usecases/profiles/read-own-page';
import { OwnPage } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.jobseeker.page.title} – ${t.site.name}` }];
};

export const loader = guardedLoader('routes/me._index', async ({ actor, services }) => {
  const page = await readOwnPage(services, actor.profileId);
  return page ?? linkEnded();
});

export default function OwnPageRoute() {
  return <OwnPage page={useLoaderData<typeof loader>()} />;
}
