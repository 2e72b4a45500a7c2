import { findProposalOfPerson } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { RefusedDemand, SolvedRefusal } from '../../domain/agreements/gaps/gap-facts';
import {
  isDemandRefused,
  isToBeSolved,
  standingSolution,
} from '../../domain/needs/requirements/ticks';
import { tickedRequirements } from '../needs/requirements-of';

/**
 * What she has said no to of a proposed need's demands, and what she can do only with something
 * changed: what nobody has solved, and what is solved.
 */
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
  for (const item of items.filter(isToBeSolved)) {
    const { text, askedBy: tasks, change } = item;
    const isChange = !isDemandRefused(item);
    // Times and hours she can keep with something changed are not those she has said no to.
    const times = isChange ? [] : item.asksTimes;
    const hours = isChange ? null : item.asksHours;
    const solution = standingSolution(item.solution);
    if (solution?.kind === 'solved') {
      solved.push({ text, how: solution.how, isChange, change, tasks, times, hours });
    } else {
      refusals.push({ text, tasks, isChange, isLeftOut: solution?.kind === 'left-out' });
    }
  }
  return { refusals, solved };
}
