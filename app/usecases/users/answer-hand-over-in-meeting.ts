import type { SpecialistActor } from '~/app/auth/actor';
import { isSameName } from '~/app/domain/matching/same-name';
import { refuse, type Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { findHandOverOf } from '~/db/repositories/hand-overs';
import { answerHandOver } from './answer-hand-over';

interface SaidInMeeting {
  readonly profileId: string;
  readonly answer: 'yes' | 'no';
  readonly witness: string;
}

/**
 * Writes down what a person answered in a meeting about a new specialist. It is her word: the one
 * who writes is the specialist she has or the one she is asked about, and the witness is neither.
 * Refusals: `not-asked`; `own-witness`.
 */
export async function answerHandOverInMeeting(
  services: Services,
  actor: SpecialistActor,
  { profileId, answer, witness }: SaidInMeeting,
): Promise<Result<null, 'not-asked' | 'own-witness'>> {
  const asked = await findHandOverOf(services.store.read, actor.userId, profileId);
  if (!asked) return refuse('not-asked');
  if ([actor.name, asked.from, asked.to].some((name) => isSameName(name, witness))) {
    return refuse('own-witness', 'witness');
  }
  const answering = { how: 'meeting', witness, recordedById: actor.userId } as const;
  return answerHandOver(services, profileId, asked.toId, { answer, answering });
}
