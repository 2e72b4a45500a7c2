import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { AskedMove } from '../../domain/needs/asked-move';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import type { MoveOfNeed, MoveRefusal } from './move-need';
import { writeMove } from './write-move';

/**
 * Pauses, resumes or closes a need because somebody at its company asked for it; who, how and when
 * is kept, and the company reads it. It was asked for between the day the need was sent and today
 * (`wrong-day` otherwise). To open it again is the company's alone.
 */
export async function moveNeedForCompany(
  services: Services,
  { userId, name }: SpecialistActor,
  needId: string,
  moving: Exclude<MoveOfNeed, { move: 'reopen' }>,
  asked: AskedMove,
): Promise<Result<null, MoveRefusal | 'wrong-day'>> {
  const posted = await findNeedFor(services.store.read, userId, needId);
  if (!posted) return refuse('not-found');
  const { need } = posted;
  const sentOn = osloDateOf(new Date(need.submittedAt ?? need.createdAt));
  if (asked.askedOn < sentOn || asked.askedOn > osloDateOf(services.clock.now())) {
    return refuse('wrong-day', 'askedOn');
  }
  return writeMove(services, { userId, asked: { ...asked, writtenBy: name } }, need, moving);
}
