import type { Lever } from '../match-types';

/**
 * Changes in the order they are told: the greatest gain first, and last those that take out a task
 * she can or wants where there is another way. Only the tasks that fit her make the job hers: what
 * leaves them is told before, under a heading that says so (`leavesMore`).
 */
export function orderLevers(levers: readonly Lever[]): Lever[] {
  const lossOf = ({ takesWhatFits }: Lever) => Number(takesWhatFits === true);
  return levers.toSorted((a, b) => lossOf(a) - lossOf(b) || b.gain - a.gain);
}

/** Whether what is told first helps less than something that takes out a task she can or wants. */
export function leavesMore(levers: readonly Lever[]): boolean {
  const [first] = orderLevers(levers);
  return first !== undefined && levers.some(({ gain }) => gain > first.gain);
}
