import type { listOwnAnswers } from '~/db/repositories/agreement-parties';
import type { Agreement } from '~/db/repositories/agreements';
import type { AgreementStatus } from '../../domain/agreements/agreement-status';
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
  | 'overdue'
  | 'ended';

interface OwnAgreementGround {
  /** Of an agreement in force, see `statusInForce`; null for any other. */
  readonly status: AgreementStatus | null;
  readonly answers: Awaited<ReturnType<typeof listOwnAnswers>>;
  readonly proposals: readonly Proposal[];
}

/**
 * How an agreement stands to its jobseeker; `overdue` where nobody has decided what comes after it.
 * A text that was taken back is being written anew, or `stopped` where its proposal, among
 * `proposals`, leads to no agreement any more.
 */
export function ownAgreementState(
  { id, proposalId, sentAt }: Agreement,
  { status, answers, proposals }: OwnAgreementGround,
): OwnAgreementState {
  if (status === 'ended') return 'ended';
  if (status === 'decision-overdue') return 'overdue';
  if (status !== null) return 'inForce';
  if (sentAt === null) return 'draft';
  const answer = answers.find(({ agreementId }) => agreementId === id);
  if (!answer) {
    const isOpen = mayLeadToAgreement(proposals.find((proposal) => proposal.id === proposalId));
    return isOpen ? 'rewritten' : 'stopped';
  }
  return answer.acceptedAt ? 'accepted' : (answer.declinedTo ?? 'sent');
}
