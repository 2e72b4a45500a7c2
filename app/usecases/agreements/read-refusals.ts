import { findProposalOfPerson } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { RefusedDemand } from '../../domain/agreements/gaps/gap-facts';
import { isDemandRefused } from '../../domain/needs/requirements/ticks';
import { tickedRequirements } from '../needs/requirements-of';

/** What she has said no to of a proposed need's demands, where it is not solved. */
export async function readRefusals(
  db: Database,
  key: PersonKey,
  proposalId: string,
): Promise<RefusedDemand[]> {
  const proposal = await findProposalOfPerson(db, key.profileId, proposalId);
  if (!proposal) return [];
  const { items } = await tickedRequirements(db, key, proposal.needId);
  return items.flatMap((item) => {
    if (!isDemandRefused(item) || item.solution?.kind === 'solved') return [];
    const isLeftOut = item.solution?.kind === 'left-out';
    return [{ text: item.text, tasks: item.askedBy, isLeftOut }];
  });
}
