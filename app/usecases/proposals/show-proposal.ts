import type { SpecialistActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { bringToCompany, type ShowRefusal } from './bring-to-company';
import { openProposal } from './open-proposal';

/** The specialist shows a proposal to the company, at once or when its turn comes. */
export async function showProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<Result<null, ShowRefusal | 'not-found'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  return bringToCompany(services, found, { auditActor: `user:${actor.userId}`, name: actor.name });
}
