import type { Lever } from '../match-types';

/**
 * Changes in the order they are told: the greatest gain first, and last those that take out a task
 * she can or wants where there is another way. Only the tasks that fit her make the job hers.
 */
export function orderLevers(levers: readonly Lever[]): Lever[] {
  const lossOf = ({ takesWhatFits }: Lever) => Number(takesWhatFits === true);
  return levers.toSorted((a, b) => lossOf(a) - lossOf(b) || b.gain - a.gain);
}
