import { assessPair } from '../matching/assess-pair';
import type { MatchOptions } from '../matching/match';
import type { ResolvedNeed } from '../matching/resolve-need';
import type { ResolvedProfile } from '../matching/resolve-profile';
import { type Bundle, compareBundles, toBundle } from './bundle';
import { bestJob } from './first-by-ids';
import { poseProblems } from './pose-problems';

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
  { today, weights }: MatchOptions,
): Bundle[] {
  const pairs = needs.map((need) => assessPair(need, profile, today));
  return poseProblems(pairs, weights)
    .flatMap(({ company, problem }) => {
      const { job, isProven } = bestJob(problem, { left: effortForOne });
      return job ? [toBundle(company, problem, job, isProven)] : [];
    })
    .sort(compareBundles)
    .slice(0, shown);
}
