import type { MatchNeed, MatchProfile } from '../input';
import { isSameName } from '../same-name';

/** Signs that a job uses too little of what somebody can and wants (K L474, L851). */
export const underUses = ['no-growth', 'low-value', 'fewer-hours', 'papers-unused'] as const;
export type UnderUse = (typeof underUses)[number];

export interface UnderUsePair {
  readonly need: MatchNeed;
  readonly profile: MatchProfile;
  /** Whether it is the work she wishes for. */
  readonly isWishMet: boolean;
}

/**
 * Which signs of under-use a need shows for a person. What is not known is no sign; and who wants
 * simple work gets it without a word about her papers (T L809–813).
 */
export function underUseOf({ need, profile, isWishMet }: UnderUsePair): UnderUse[] {
  const { tasks, progression, hoursPerWeek } = need;
  const held = profile.licences ?? [];
  const asked = tasks.flatMap(({ requires = [] }) => requires.map(({ name }) => name));
  const least = profile.hoursPerWeek?.min;
  const most = hoursPerWeek?.max;
  const signs: Record<UnderUse, boolean> = {
    'no-growth': progression === false && !tasks.some((task) => task.progression),
    'low-value': tasks.length > 0 && tasks.every(({ value }) => value === 'low'),
    'fewer-hours': least !== undefined && most !== undefined && most < least,
    'papers-unused':
      !isWishMet &&
      held.length > 0 &&
      !held.some((paper) => asked.some((name) => isSameName(paper, name))),
  };
  return underUses.filter((sign) => signs[sign]);
}
