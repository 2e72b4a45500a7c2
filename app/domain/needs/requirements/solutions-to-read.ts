import { osloDateOf } from '../../calendar/oslo-date';
import type { PlainDate } from '../../calendar/plain-date';
import { workdaysAfter } from '../../calendar/workdays';
import { isToBeSolved, standingSolution, type Solution, type TickGap } from './ticks';

/** Full working days she has after the letter to say what she thinks of a solution. */
export const workdaysToRead = 2;

/** That she has not had a real chance to read what is written as solutions. */
export interface SolutionsToRead {
  /** The first day without her word; null where no letter has told her, so that days do nothing. */
  readonly until: PlainDate | null;
}

interface SolvedItem {
  readonly gap: TickGap | null;
  readonly isWish: boolean;
  readonly solution: Solution | null;
  /** It follows the solution of another item, which is the one she is told of. */
  readonly isSettledByTask: boolean;
}

/** The moment of her yes to the card, and the day it is. */
interface Asked {
  readonly consentedAt: string | null;
  readonly today: PlainDate;
}

/**
 * Whether solutions written after her yes wait for her on a day: she has not said that they are all
 * right, and the days she has are not over. What she could read before her yes is in it. Null where
 * none waits.
 */
export function solutionsToRead(
  items: readonly SolvedItem[],
  { consentedAt, today }: Asked,
): SolutionsToRead | null {
  const days = items.flatMap((item): (PlainDate | null)[] => {
    const solution = standingSolution(item.solution);
    if (!solution || !isToBeSolved(item) || item.isSettledByTask) return [];
    if (solution.agreed || (consentedAt !== null && solution.at < consentedAt)) return [];
    if (solution.isUntold) return [null];
    const until = firstDayWithoutHerWord(solution.at);
    return until > today ? [until] : [];
  });
  if (days.length === 0) return null;
  const told = days.flatMap((day) => (day === null ? [] : [day])).sort();
  return { until: told.length < days.length ? null : (told.at(-1) ?? null) };
}

/** When the newest of the solutions among these was written; empty for none. */
export function newestSolution(items: readonly Pick<SolvedItem, 'solution'>[]): string {
  return (
    items
      .flatMap(({ solution }) => (solution ? [solution.at] : []))
      .sort()
      .at(-1) ?? ''
  );
}

/** The first day a solution written at `at` may be shown without her word: after two full workdays. */
export function firstDayWithoutHerWord(at: string): PlainDate {
  return workdaysAfter(osloDateOf(new Date(at)), workdaysToRead + 1);
}
