import { hoursInWords } from '../wording/hours-in-words';
import { assessPair } from '../matching/assess-pair';
import type { MatchOptions } from '../matching/match';
import { quoteText } from '../matching/quote-text';
import type { ResolvedNeed } from '../matching/resolve-need';
import type { ResolvedProfile } from '../matching/resolve-profile';
import type { Bundle } from './bundle';
import { type OpeningChange, openingChanges } from './opening-changes';
import { poseProblems } from './pose-problems';
import { searchJob } from './search-job';
import { toHours, toUnits } from './work-units';

/** One constraint that, relaxed alone, gives a bundle or one with fewer hours short. */
export type Opener = Pick<OpeningChange, 'kind' | 'need' | 'task'> & {
  readonly company: string;
  /** Hours a week of the job it opens. */
  readonly hours: number;
  /** What that is still short of the hours the person wants at least. */
  readonly short: number;
  /** Bokmål, for the specialist's screen. */
  readonly why: string;
};

const shown = 5;
/** Enough to find a job where there is one; an opener is shown only with a job that proves it. */
const effort = 1_000_000;

/**
 * Where no bundle works, or the best has fewer hours than the person wants: which single constraint
 * would open one (domain §6: other tasks, other department, other workplace). Those that bring the
 * most hours first, five at most; none where nothing is short. `held` are the hours a week she has
 * in agreements, which the profile is beside.
 */
export function findOpeners(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  options: MatchOptions,
  bundles: readonly Bundle[],
  held = 0,
): Opener[] {
  const [best] = bundles;
  if (best?.short === 0) return [];
  const wanted = toUnits(profile.profile.hoursPerWeek?.min ?? 0);
  const least = Math.max(1, wanted);
  const short = best ? toUnits(best.short) : least;
  return openingChanges(needs, profile, held)
    .flatMap((change) => openWith(change, options, least, short))
    .sort((a, b) => a.short - b.short || b.hours - a.hours)
    .slice(0, shown);
}

function openWith(
  { kind, need, task, given, needs, profile }: OpeningChange,
  { today, weights }: MatchOptions,
  least: number,
  short: number,
): Opener[] {
  const pairs = needs.map((each) => assessPair(each, profile, today));
  return poseProblems(pairs, weights).flatMap(({ company, problem }) => {
    const than = { short, rank: Infinity };
    const { job } = searchJob({ ...problem, least }, { left: effort }, { than });
    if (!job) return [];
    const size = job.items.reduce((sum, item) => sum + item.size, 0);
    const hours = toHours(size);
    const why = `${given}, blir det ${hoursInWords(hours)} i uka hos ${quoteText(company)}.`;
    const left = toHours(Math.max(0, problem.least - size));
    return [{ kind, need, task, company, hours, short: left, why }];
  });
}
