import type { SpecialistActor } from '../../auth/actor';
import type { ContactWay } from '../../domain/consent/disclosure';
import { isSameName } from '../../domain/matching/same-name';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import type { Answering, AnswerRefusal } from './answering';
import { consentToMeeting } from './consent-to-meeting';
import { declineMeeting } from './decline-meeting';
import { declineProposal } from './decline-proposal';
import { giveConsent } from './give-consent';
import { openProposal } from './open-proposal';

export interface MeetingAnswer {
  /** Her yes or no to the card, or to being named. */
  readonly answer: 'yes' | 'no' | 'yes-to-meeting' | 'no-to-meeting';
  readonly cardHash: string;
  readonly witness: string;
  readonly isInterpreterUsed: boolean;
  /** What the company may have beside her name, when she says yes to a meeting. */
  readonly ways: readonly ContactWay[];
}

/**
 * Writes down what the jobseeker said in a meeting. It is her word: the witness is someone else
 * than the one who writes, and the text she heard is the card as it stands (domain §7).
 */
export async function recordAnswerInMeeting(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  answer: MeetingAnswer,
): Promise<Result<unknown, AnswerRefusal | 'own-witness'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  if (isSameName(answer.witness, actor.name)) return refuse('own-witness', 'witness');
  const own = { profileId: found.proposal.profileId, proposalId };
  const { cardHash, ways, isInterpreterUsed, witness } = answer;
  const answering: Answering = { how: 'meeting', witness, recordedById: actor.userId };
  if (answer.answer === 'no') return declineProposal(services, own, answering);
  if (answer.answer === 'no-to-meeting') return declineMeeting(services, own, answering);
  const given = { cardHash, answering, isInterpreterUsed };
  return answer.answer === 'yes'
    ? giveConsent(services, own, given)
    : consentToMeeting(services, own, { ...given, ways });
}
