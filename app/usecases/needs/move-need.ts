import { findNeedOfCompany } from '~/db/repositories/needs';
import type { EmployerActor } from '../../auth/actor';
import type { CloseReason } from '../../domain/needs/close-reason';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { writeMove } from './write-move';

/** What a company does with a need it has sent, and what it says about it. */
export type MoveOfNeed =
  | { readonly move: 'pause'; readonly untilOn: string | null }
  | { readonly move: 'close'; readonly reason: CloseReason; readonly note: string | null }
  | { readonly move: 'resume' | 'reopen' };

/**
 * `not-now` – it does not stand so any more, a proposal came or was answered in the same moment, or
 * it would be looked for again where the cooperation is over.
 */
export type MoveRefusal = 'not-found' | 'not-now';

/** Pauses, closes, resumes or reopens a need of the employer's own company. */
export async function moveNeed(
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
  moving: MoveOfNeed,
): Promise<Result<null, MoveRefusal>> {
  const need = await findNeedOfCompany(services.store.read, companyId, needId);
  if (!need) return refuse('not-found');
  return writeMove(services, { userId, asked: null }, need, moving);
}
