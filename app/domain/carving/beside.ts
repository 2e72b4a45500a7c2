import { timesWithout, type WeekTime } from '../calendar/week-times';
import type { MatchProfile } from '../matching/input';
import type { ResolvedProfile } from '../matching/resolve-profile';
import { fullWeek } from './pose-problems';
import { toHours, toUnits } from './work-units';

/**
 * Her as she is beside so many hours a week in agreements: what she wants at least and can at most
 * is less by them, and where she has told no most it is a full week that is. Undefined when there
 * are no hours left.
 */
export function beside(profile: ResolvedProfile, held: number): ResolvedProfile | undefined {
  if (held === 0) return profile;
  const { min, max = fullWeek } = profile.profile.hoursPerWeek ?? {};
  if (max <= held) return undefined;
  const least = min === undefined ? {} : { min: Math.max(0, sumOf(min, -held)) };
  return withHours(profile, { ...least, max: sumOf(max, -held) });
}

/** Her beside the times of agreements: in them she can be nowhere else. */
export function besideTimes(profile: ResolvedProfile, taken: readonly WeekTime[]): ResolvedProfile {
  const { available } = profile.profile;
  if (!available || taken.length === 0) return profile;
  return {
    ...profile,
    profile: { ...profile.profile, available: timesWithout(available, taken) },
  };
}

/** Her when there are no hours left: any job is too many. */
export function withNoneLeft(profile: ResolvedProfile): ResolvedProfile {
  return withHours(profile, { max: 0 });
}

/** Her beside agreements as a match may tell it: a most she has told nobody is still asked about. */
export function asTold(free: ResolvedProfile, whole: ResolvedProfile): ResolvedProfile {
  if (free === whole || whole.profile.hoursPerWeek?.max !== undefined) return free;
  const { max: _assumed, ...told } = free.profile.hoursPerWeek ?? {};
  return withHours(free, told);
}

/** Hours together, without what counting in fractions adds. */
export function sumOf(hours: number, more: number): number {
  return toHours(toUnits(hours) + toUnits(more));
}

function withHours(
  profile: ResolvedProfile,
  hoursPerWeek: MatchProfile['hoursPerWeek'],
): ResolvedProfile {
  return { ...profile, profile: { ...profile.profile, hoursPerWeek } };
}
