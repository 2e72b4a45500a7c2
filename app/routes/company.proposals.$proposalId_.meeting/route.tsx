import type { MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { proposalGone } from '~/app/server/proposal-gone';
import { readEmployerMeeting } from '~/app/usecases/proposals/read-employer-meeting';
import { isGone, ProposalGone } from '~/app/views/proposal-gone';
import { MeetingPage } from './page';

const { employer } = messagesIn('nb');

export const meta: MetaFunction = (args) =>
  titled(args, isGone(args.error) ? employer.proposal.gone.title : employer.meeting.title);

export const loader = guardedLoader(
  'routes/company.proposals.$proposalId_.meeting',
  async ({ services, actor, params }) =>
    (await readEmployerMeeting(services, actor, params.proposalId ?? '')) ??
    (await proposalGone(services, actor)),
);

export default function MeetingRoute() {
  return <MeetingPage meeting={useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <ProposalGone error={useRouteError()} />;
}
