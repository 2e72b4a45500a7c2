import { type CarveProblem, type Item, itemsOf } from './carve-problem';
import { type Effort, type Found, type Job, searchJob } from './search-job';

/**
 * The best job of one company; among jobs that are alike in all else, the one whose first task
 * id that the other lacks comes first. Each task is tried in the order of ids: it stays where a
 * job as good can be made with it and with all that stayed before.
 */
export function bestJob(problem: CarveProblem, effort: Effort): Found {
  const found = searchJob(problem, effort);
  return found.job ? firstByIds(problem, found.job, effort, found.isProven) : found;
}

function firstByIds(problem: CarveProblem, first: Job, effort: Effort, isProven: boolean): Found {
  const enough = first.standing;
  const than = { ...enough, rank: enough.rank - 1 };
  const taken = new Set<string>();
  const left = new Set<string>();
  let job = first;
  let isCertain = isProven;
  for (const item of itemsOf(problem).sort(byId)) {
    if (effort.left <= 0) return { job, isProven: false };
    if (!job.items.includes(item)) {
      const decided = { taken: new Set(taken).add(item.id), left };
      const other = searchJob(problem, effort, { than, enough, decided });
      isCertain &&= other.isProven;
      job = other.job ?? job;
    }
    (job.items.includes(item) ? taken : left).add(item.id);
  }
  return { job, isProven: isCertain };
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : 1;
}
