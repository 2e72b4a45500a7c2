import { findProposalOfPerson } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { RefusedDemand, SolvedRefusal } from '../../domain/agreements/gaps/gap-facts';
import { isDemandRefused, standingSolution } from '../../domain/needs/requirements/ticks';
import { tickedRequirements } from '../needs/requirements-of';

/** What she has said no to of a proposed need's demands: what nobody has solved, and what is solved. */
export async function readRefusals(
  db: Database,
  key: PersonKey,
  proposalId: string,
): Promise<{ readonly refusals: RefusedDemand[]; readonly solved: SolvedRefusal[] }> {
  const proposal = await findProposalOfPerson(db, key.profileId, proposalId);
  if (!proposal) return { refusals: [], solved: [] };
  const { items } = await tickedRequirements(db, key, proposal.needId);
  const refusals: RefusedDemand[] = [];
  const solved: SolvedRefusal[] = [];
  for (const item of items.filter(isDemandRefused)) {
    const { text, askedBy: tasks, asksTimes: times, asksHours: hours } = item;
    const solution = standingSolution(item.solution);
    if (solution?.kind === 'solved') {
      solved.push({ text, how: solution.how, tasks, times, hours });
    } else {
      refusals.push({ text, tasks, isLeftOut: solution?.kind === 'left-out' });
    }
  }
  return { refusals, solved };
}
