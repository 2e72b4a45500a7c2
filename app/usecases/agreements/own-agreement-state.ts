import type { listOwnAnswers } from '~/db/repositories/agreement-parties';
import type { Agreement } from '~/db/repositories/agreements';
import type { AgreementStatus } from '../../domain/agreements/agreement-status';

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
  /** Whether its proposal can lead to an agreement, see `mayLeadToAgreement`. */
  readonly mayBeSent: boolean;
}

/**
 * How an agreement stands to its jobseeker; `overdue` where nobody has decided what comes after it.
 * A text that was taken back is being written anew, or `stopped` where it cannot be sent any more.
 */
export function ownAgreementState(
  { id, sentAt, lapsedAt }: Agreement,
  { status, answers, mayBeSent }: OwnAgreementGround,
): OwnAgreementState {
  if (status === 'ended') return 'ended';
  if (status === 'decision-overdue') return 'overdue';
  if (status !== null) return 'inForce';
  if (lapsedAt !== null) return 'stopped';
  if (sentAt === null) return 'draft';
  const answer = answers.find(({ agreementId }) => agreementId === id);
  if (!answer) return mayBeSent ? 'rewritten' : 'stopped';
  return answer.acceptedAt ? 'accepted' : (answer.declinedTo ?? 'sent');
}
