import type { listOwnAnswers } from '~/db/repositories/agreement-parties';
import type { Agreement } from '~/db/repositories/agreements';
import type { Proposal } from '~/db/repositories/proposals';
import { mayLeadToAgreement } from './may-lead-to-agreement';

export type OwnAgreementState =
  | 'draft'
  | 'sent'
  | 'accepted'
  | 'change'
  | 'stop'
  | 'stopped'
  | 'rewritten'
  | 'inForce'
  | 'ended';

type OwnAnswer = Awaited<ReturnType<typeof listOwnAnswers>>[number];

/**
 * How an agreement stands to its jobseeker. A text that was taken back is being written anew, or
 * `stopped` where its proposal, among `proposals`, leads to no agreement any more.
 */
export function ownAgreementState(
  { id, proposalId, sentAt, inForceAt, endedAt }: Agreement,
  answers: readonly OwnAnswer[],
  proposals: readonly Proposal[],
): OwnAgreementState {
  if (endedAt !== null) return 'ended';
  if (inForceAt !== null) return 'inForce';
  if (sentAt === null) return 'draft';
  const answer = answers.find(({ agreementId }) => agreementId === id);
  if (!answer) {
    const isOpen = mayLeadToAgreement(proposals.find((proposal) => proposal.id === proposalId));
    return isOpen ? 'rewritten' : 'stopped';
  }
  return answer.acceptedAt ? 'accepted' : (answer.declinedTo ?? 'sent');
}
