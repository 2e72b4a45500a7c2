import { isAnswerable } from './proposal-moves';
import type { ProposalState } from './proposal-state';

interface Made {
  readonly id: string;
  readonly needId: string;
  readonly state: ProposalState;
}

/**
 * Of proposals in the order they were made: for each need the first that the company has not
 * decided. The next waits until it has, also while a question about the first is with us: two
 * undecided beside each other would be compared (domain §2.4).
 */
export function inTurn(made: readonly Made[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { id, needId, state } of made) {
    if (isAnswerable(state) && !first.has(needId)) first.set(needId, id);
  }
  return new Set(first.values());
}
