import type { CarveProblem } from './carve-problem';
import { bestJob } from './first-by-ids';
import { type Effort, type Found, type Job, searchJob } from './search-job';

/**
 * The job whose hours come nearest to those wanted (work units), and of jobs as near the best; of
 * two as near, the one with fewer hours, which is not more work than there is. All else holds as
 * for `bestJob`: fixed tasks, times, and the most she can.
 */
export function nearestJob(problem: CarveProblem, wanted: number, effort: Effort): Found {
  const most = Math.min(problem.most, wanted);
  const below = searchJob({ ...problem, least: wanted, most }, effort);
  const above = leastAbove(problem, wanted, below.job, effort);
  const nearest = above.job ?? below.job;
  if (!nearest) return { isProven: below.isProven && above.isProven };
  const size = sizeOf(nearest);
  const found = bestJob({ ...problem, least: size, most: size }, effort);
  // Nothing it finds is nearer: it may only have run out of what it may look at.
  const job = found.job && sizeOf(found.job) === size ? found.job : nearest;
  const short = Math.max(0, problem.least - size);
  return {
    job: { ...job, standing: { ...job.standing, short } },
    isProven: below.isProven && above.isProven && found.isProven,
  };
}

/** The job with the fewest hours over those wanted that is nearer than the one below. */
function leastAbove(
  problem: CarveProblem,
  wanted: number,
  below: Job | undefined,
  effort: Effort,
): Found {
  const nearer = below ? 2 * wanted - sizeOf(below) - 1 : Infinity;
  let most = Math.min(problem.most, nearer);
  let job: Job | undefined;
  let isProven = true;
  while (isProven && most > wanted) {
    // Better than any that is short: one with all the hours, and no more than `most`.
    const than = { short: 1, rank: Infinity };
    const found = searchJob({ ...problem, least: wanted, most }, effort, { than });
    isProven = found.isProven;
    if (!found.job || found.job.standing.short > 0) break;
    job = found.job;
    most = sizeOf(job) - 1;
  }
  return { job, isProven };
}

function sizeOf({ items }: Job): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
