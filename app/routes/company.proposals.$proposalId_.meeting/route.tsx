import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readEmployerMeeting } from '~/app/usecases/proposals/read-employer-meeting';
import { MeetingPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').employer.meeting.title);

export const loader = guardedLoader(
  'routes/company.proposals.$proposalId_.meeting',
  async ({ services, actor, params }) =>
    (await readEmployerMeeting(services, actor, params.proposalId ?? '')) ?? notFound(),
);

export default function MeetingRoute() {
  return <MeetingPage meeting={useLoaderData<typeof loader>()} />;
}
