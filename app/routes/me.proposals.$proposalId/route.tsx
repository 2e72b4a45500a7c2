import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { z } from 'zod';
import { contactWays } from '~/app/domain/consent/disclosure';
import { longestRequirement } from '~/app/domain/needs/requirements/requirement';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { agreeToSolutions } from '~/app/usecases/proposals/agree-to-solutions';
import { consentToMeeting } from '~/app/usecases/proposals/consent-to-meeting';
import { declineMeeting } from '~/app/usecases/proposals/decline-meeting';
import { declineProposal } from '~/app/usecases/proposals/decline-proposal';
import { disputeAnswer } from '~/app/usecases/proposals/dispute-answer';
import { disputeSolution } from '~/app/usecases/proposals/dispute-solution';
import { giveConsent } from '~/app/usecases/proposals/give-consent';
import { readOwnProposal, type OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { restOwnProposal } from '~/app/usecases/proposals/rest-own-proposal';
import { takeBackNo } from '~/app/usecases/proposals/take-back-no';
import { ProposalPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) => titled(args, titleOf(args.data));

/** The question while it waits, as on the page itself. */
function titleOf(proposal: OwnProposalView | undefined): string {
  const t = messagesIn('nb').jobseeker;
  if (!proposal) return t.page.title;
  const { question, company } = proposal;
  if (question === null) return company.name;
  return (question === 'show-card' ? t.card : t.meeting).title(company.name);
}

export const loader = guardedLoader(
  'routes/me.proposals.$proposalId',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    return (await readOwnProposal(services, own)) ?? notFound();
  },
);

const answerSchema = z.object({
  cardHash: z.string().max(128).default(''),
  messageId: z.string().max(128).default(''),
  demand: z.string().max(longestRequirement).default(''),
  readUntil: z.union([z.literal(''), z.iso.datetime()]).default(''),
  ways: z.array(z.enum(contactWays)).max(2).default([]),
});

const link = { how: 'link' } as const;

export const action = guardedAction(
  'routes/me.proposals.$proposalId',
  async ({ actor, params, services, form, intent }) => {
    const own = { profileId: actor.profileId, proposalId: params.proposalId ?? '' };
    const page = `/me/proposals/${own.proposalId}`;
    const answer = readForm(form, answerSchema);
    const none = { cardHash: '', demand: '', messageId: '', readUntil: '', ways: [] };
    const { cardHash, demand, messageId, readUntil, ways } = answer.ok ? answer.value : none;
    const given = { cardHash, answering: link, isInterpreterUsed: false };

    if (intent === 'change') return redirect(`${page}/change`, 303);
    const answers = {
      yes: () => giveConsent(services, own, given),
      no: () => declineProposal(services, own, link),
      'take-back-no': () => takeBackNo(services, own),
      'meeting-yes': () => consentToMeeting(services, own, { ...given, ways }),
      'solutions-ok': () => agreeToSolutions(services, own, readUntil),
      'dispute-solution': () => disputeSolution(services, own, demand),
      'dispute-answer': () => disputeAnswer(services, own, messageId),
      pause: () => restOwnProposal(services, own, 'pause'),
      resume: () => restOwnProposal(services, own, 'resume'),
      'meeting-no': () => declineMeeting(services, own, link),
    };
    const result = Object.hasOwn(answers, intent)
      ? await answers[intent as keyof typeof answers]()
      : unknownIntent();
    if (result.ok) {
      // Nothing is shown before she has been through what the job asks (V L3595–3605).
      const isListNext = (await readOwnProposal(services, own))?.isListWaiting;
      return redirect(isListNext ? `${page}/requirements` : page, 303);
    }
    if (result.code === 'not-found') return notFound();
    return data({ refusal: result.code }, { status: 409 });
  },
);

export default function ProposalRoute() {
  const refusal = useActionData<typeof action>()?.refusal;
  const [asked] = useSearchParams();
  return (
    <ProposalPage
      proposal={useLoaderData<typeof loader>()}
      refusal={refusal}
      isUnchanged={asked.has('unchanged')}
    />
  );
}
