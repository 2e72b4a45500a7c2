import type { Assessment } from '../matching/assess-pair';
import {
  type Settled,
  settleFindings,
  strippableTasks,
  tasksThatMustGo,
} from '../matching/settle-findings';

/**
 * The tasks of a need that may be carved out for the person: no rule is blocked, later, or
 * solvable only by taking the task away again. The hours a need is posted with do not bind, so
 * the rules are settled without them. A task of unknown hours cannot be summed.
 */
export function carvableTasks({ found, need }: Assessment): ReadonlySet<string> {
  const strippable = strippableTasks(need.need.tasks, tasksThatMustGo(found));
  const against = settleFindings(found, need.tasks, strippable).filter(speaksAgainst);
  const carvable = need.need.tasks.filter(
    ({ id, hoursPerWeek }) =>
      hoursPerWeek !== undefined && !against.some(({ task }) => task === undefined || task === id),
  );
  return new Set(carvable.map(({ id }) => id));
}

function speaksAgainst({ state, means }: Settled): boolean {
  if (state === 'solvable') return means.every(({ lever }) => lever === 'strip');
  return state === 'blocked' || state === 'later';
}
