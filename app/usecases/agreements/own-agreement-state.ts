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
  | 'inForce'
  | 'overdue'
  | 'ended';

type OwnAnswer = Awaited<ReturnType<typeof listOwnAnswers>>[number];

/**
 * How an agreement stands to its jobseeker; `stopped` where the text was taken back, `overdue` where
 * nobody has decided what comes after it.
 * @param status of an agreement in force, see `statusInForce`; null for any other.
 */
export function ownAgreementState(
  { id, sentAt }: Agreement,
  answers: readonly OwnAnswer[],
  status: AgreementStatus | null,
): OwnAgreementState {
  if (status === 'ended') return 'ended';
  if (status === 'decision-overdue') return 'overdue';
  if (status !== null) return 'inForce';
  if (sentAt === null) return 'draft';
  const answer = answers.find(({ agreementId }) => agreementId === id);
  if (!answer) return 'stopped';
  return answer.acceptedAt ? 'accepted' : (answer.declinedTo ?? 'sent');
}
