import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { proposalGone } from '~/app/server/proposal-gone';
import { typedValues } from '~/app/server/read-form';
import { readEmployerProposal } from '~/app/usecases/proposals/read-employer-proposal';
import { isClosedMeanwhile } from '~/app/usecases/proposals/waits-its-turn';
import { isGone, ProposalGone } from '~/app/views/proposal-gone';
import { answerForm } from './answer';
import { ProposalPage } from './page';

const { employer } = messagesIn('nb');

export const meta: MetaFunction = (args) =>
  titled(args, isGone(args.error) ? employer.proposal.gone.title : employer.proposal.title);

export const loader = guardedLoader(
  'routes/company.proposals.$proposalId',
  async ({ services, actor, params }) => {
    const proposalId = params.proposalId ?? '';
    // The overview says that it comes when the one before it is decided.
    if (await isClosedMeanwhile(services, actor, proposalId)) throw redirect('/company', 303);
    const read =
      (await readEmployerProposal(services, actor, proposalId)) ??
      (await proposalGone(services, actor));
    return { ...read, formId: services.newId() };
  },
);

export const action = guardedAction(
  'routes/company.proposals.$proposalId',
  async ({ services, actor, params, form, intent }) => {
    const proposalId = params.proposalId ?? '';
    if (await isClosedMeanwhile(services, actor, proposalId)) return redirect('/company', 303);
    if (!(await readEmployerProposal(services, actor, proposalId))) {
      return proposalGone(services, actor);
    }
    const answered = await (answerForm(intent) ?? unknownIntent())(
      services,
      actor,
      proposalId,
      form,
    );
    if (answered.ok) return redirect(`/company/proposals/${proposalId}`, 303);
    if (answered.code === 'not-found') return proposalGone(services, actor);
    const status = answered.code === 'not-now' || answered.code === 'too-many' ? 409 : 422;
    const { errors, doubt } = answered;
    return data({ errors, doubt, values: typedValues(form) }, { status });
  },
);

export default function Proposal() {
  return (
    <ProposalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

export function ErrorBoundary() {
  return <ProposalGone error={useRouteError()} />;
}
