import type { Criterion, CriterionName, Lever, Match } from '../match-types';
import { isTold, speaksFor } from '../standing';
import { tellsConflict } from './tells-conflict';
import { orderLevers } from './order-levers';

/**
 * What speaks for a pair, what against, and the change that helps the most: what fits in a line.
 */
export interface ShortReasons {
  /**
   * Known criteria that speak for the pair, and a wish that is met: her wish first, then the most
   * points.
   */
  readonly pro: readonly Criterion[];
  /** Known criteria that speak against it: her wish first, then the most points lost. */
  readonly con: readonly Criterion[];
  readonly change: BestChange | undefined;
}

export interface BestChange {
  readonly lever: Lever;
  /** What it solves and how, in the words of its gap where there is one. */
  readonly why: string;
}

/** The reasons of a match in the order they are told: her wish before all others (domain §2.5). */
export function shortReasons(
  match: Pick<Match, 'criteria' | 'rules' | 'gaps' | 'levers'>,
): ShortReasons {
  const known = match.criteria.filter(isTold);
  // What tells of a conflict is no reason for, however much of it fits.
  const isFor = (each: Criterion) => speaksFor(each) && !tellsConflict(each, match.rules);
  return {
    pro: known.filter(isFor).toSorted((a, b) => placeOf(a) - placeOf(b) || b.points - a.points),
    con: known
      .filter((each) => !isFor(each))
      .toSorted((a, b) => placeOf(a) - placeOf(b) || b.of - b.points - (a.of - a.points)),
    change: bestChange(match),
  };
}

/** That nothing is in the way says little of why: told last, where nothing else is. */
const saysLittle: readonly CriterionName[] = ['limits', 'papers', 'variety'];

/** Whether a criterion says something of why, not only that nothing is in the way. */
export function saysMuch({ name }: Criterion): boolean {
  return !saysLittle.includes(name) && name !== 'language';
}

function placeOf({ name }: Criterion): number {
  if (name === 'wish') return 0;
  return saysLittle.includes(name) ? 2 : 1;
}

/**
 * The single change that raises the fit the most; none where no change raises it without taking
 * out a task she can or wants.
 */
export function bestChange({
  gaps,
  levers,
}: Pick<Match, 'gaps' | 'levers'>): BestChange | undefined {
  const lever = orderLevers(levers).find(({ gain, takesWhatFits }) => gain > 0 && !takesWhatFits);
  if (lever === undefined) return undefined;
  const gap = gaps.find(({ task, why }) => task === lever.task && why.endsWith(lever.why));
  return { lever, why: gap?.why ?? lever.why };
}
