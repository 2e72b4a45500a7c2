import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readOwnMeeting } from '~/app/usecases/proposals/read-own-meeting';
import { MeetingPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').jobseeker.preparation.title);

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId_.meeting',
  async ({ services, actor, params }) => {
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    return (await readOwnMeeting(services, own)) ?? notFound();
  },
);

export default function MeetingRoute() {
  return <MeetingPage meeting={useLoaderData<typeof loader>()} />;
}
