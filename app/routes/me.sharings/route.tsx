import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { answerSharing } from '~/app/usecases/sharings/answer-sharing';
import { endOwnSharing } from '~/app/usecases/sharings/end-sharing';
import { readOwnSharings } from '~/app/usecases/sharings/read-own-sharings';
import { OwnSharingsPage } from './page';

const t = messagesIn('nb').jobseeker.sharings;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader(
  'routes/me.sharings',
  async ({ actor, services }) => (await readOwnSharings(services, actor.profileId)) ?? linkEnded(),
);

/** What was answered or ended meanwhile shows the page as it stands now. */
export const action = guardedAction(
  'routes/me.sharings',
  async ({ actor: { profileId }, services, form, intent }) => {
    if (intent !== 'yes' && intent !== 'no' && intent !== 'end') unknownIntent();
    const own = { profileId, sharingId: String(form.get('sharingId') ?? '') };
    if (intent === 'end') await endOwnSharing(services, own);
    else await answerSharing(services, own, { answer: intent, answering: { how: 'link' } });
    return redirect('/me/sharings', 303);
  },
);

export default function OwnSharingsRoute() {
  return <OwnSharingsPage sharings={useLoaderData<typeof loader>()} />;
}
