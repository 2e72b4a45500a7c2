import type { SpecialistActor } from '../../auth/actor';
import { isSameName } from '../../domain/matching/same-name';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { answerSharing } from './answer-sharing';
import { readAskedSharing } from './read-asked-sharing';

interface SaidInMeeting {
  readonly sharingId: string;
  readonly answer: 'yes' | 'no';
  readonly witness: string;
}

/**
 * Writes down what a person answered in a meeting about a colleague who may read. It is her word:
 * her own specialist writes, and the witness is neither of the two. Refusals: `not-asked`;
 * `own-witness`.
 */
export async function answerSharingInMeeting(
  services: Services,
  actor: SpecialistActor,
  { sharingId, answer, witness }: SaidInMeeting,
): Promise<Result<null, 'not-asked' | 'own-witness'>> {
  const asked = await readAskedSharing(services, actor, sharingId);
  if (!asked) return refuse('not-asked');
  if ([actor.name, asked.colleague].some((name) => isSameName(name, witness))) {
    return refuse('own-witness', 'witness');
  }
  const answering = { how: 'meeting', witness, recordedById: actor.userId } as const;
  const { profileId } = asked;
  return answerSharing(services, { profileId, sharingId }, { answer, answering });
}
