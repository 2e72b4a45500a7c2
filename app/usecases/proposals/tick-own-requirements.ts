import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import type { OwnProposal } from './answering';
import { openOwnProposal } from './open-own-proposal';
import { tickedRequirements, type TickedRequirements } from '../needs/requirements-of';
import { tickRequirements, type GivenTick } from './tick-requirements';

/** Her own answers on her own link, to what the proposed need asks; answers with how it stands then. */
export async function tickOwnRequirements(
  services: Services,
  own: OwnProposal,
  given: readonly GivenTick[],
): Promise<Result<TickedRequirements, 'not-found'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { key, proposal } = found;
  await tickRequirements(services, key, {
    needId: proposal.needId,
    given,
    how: 'link',
    actor: `person:${own.profileId}`,
  });
  return ok(await tickedRequirements(services.store.read, key, proposal.needId));
}
