import { assessPair } from '../matching/assess-pair';
import type { MatchOptions } from '../matching/match';
import type { ResolvedNeed } from '../matching/resolve-need';
import type { ResolvedProfile } from '../matching/resolve-profile';
import { type Bundle, compareBundles, toBundle } from './bundle';
import type { CarveProblem } from './carve-problem';
import { bestJob } from './first-by-ids';
import { nearestJob } from './nearest-job';
import { poseProblems } from './pose-problems';
import type { Found } from './search-job';
import { toUnits } from './work-units';

/** Alternatives are other workplaces: one bundle a company, and so many of them (V L3654). */
const shown = 3;
/** What may be looked at for one company before the search says that it is not proven. */
export const effortForOne = 80_000_000;

/**
 * The jobs that can be carved for one person out of all needs, the best first: the best one of
 * each company, three at most; none where no task is possible. A bundle holds whole tasks of any
 * of its company's needs, with a need's fixed tasks where any of its tasks is taken; its hours
 * are at most her maximum (37.5 where not told) and find room in the tasks' times within hers,
 * without double use. Times not told, of either, do not bind. Pure and exact: see `proven`.
 */
export function findBundles(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  options: MatchOptions,
): Bundle[] {
  return bundlesOf(needs, profile, options, (problem) => bestJob(problem, { left: effortForOne }))
    .sort(compareBundles)
    .slice(0, shown);
}

interface BundleWish {
  /** Hours a week that come to a job; without them the best for her. */
  readonly hours?: number | undefined;
  /** What may be looked at for each company. */
  readonly effort: number;
}

/**
 * The best job of each company for one person, or the one nearest to an hours target, in the order
 * the companies come. With `anybody` it is made of the tasks alone: their hours, their times and
 * what must come along.
 */
export function bundleOfEach(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  options: MatchOptions,
  { hours, effort }: BundleWish,
): Bundle[] {
  return bundlesOf(needs, profile, options, (problem) =>
    hours === undefined
      ? bestJob(problem, { left: effort })
      : nearestJob(problem, toUnits(hours), { left: effort }),
  );
}

/** Nobody in particular: of whom nothing is known, and who is no person. */
export const anybody: ResolvedProfile = { profile: { id: 'anybody' }, vocabulary: '' };

function bundlesOf(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  { today, weights }: MatchOptions,
  search: (problem: CarveProblem) => Found,
): Bundle[] {
  const pairs = needs.map((need) => assessPair(need, profile, today));
  return poseProblems(pairs, weights).flatMap(({ company, problem }) => {
    const { job, isProven } = search(problem);
    return job ? [toBundle(company, problem, job, isProven)] : [];
  });
}
