import type { listOwnAnswers } from '~/db/repositories/agreement-parties';
import type { Agreement } from '~/db/repositories/agreements';

export type OwnAgreementState =
  | 'draft'
  | 'sent'
  | 'accepted'
  | 'change'
  | 'stop'
  | 'stopped'
  | 'inForce'
  | 'ended';

type OwnAnswer = Awaited<ReturnType<typeof listOwnAnswers>>[number];

/** How an agreement stands to its jobseeker; `stopped` where the text was taken back. */
export function ownAgreementState(
  { id, sentAt, inForceAt, endedAt }: Agreement,
  answers: readonly OwnAnswer[],
): OwnAgreementState {
  if (endedAt !== null) return 'ended';
  if (inForceAt !== null) return 'inForce';
  if (sentAt === null) return 'draft';
  const answer = answers.find(({ agreementId }) => agreementId === id);
  if (!answer) return 'stopped';
  return answer.acceptedAt ? 'accepted' : (answer.declinedTo ?? 'sent');
}
