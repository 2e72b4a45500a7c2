import { isDemandRefused, standingSolution, type Solution, type TickGap } from './ticks';

/** An item of the list with her answer, and the titles of the tasks that ask it. */
interface AnsweredItem {
  readonly gap: TickGap | null;
  readonly isWish: boolean;
  readonly solution: Solution | null;
  readonly askedBy: readonly string[];
}

/** The titles of the tasks that her noes take out of the job. */
export function leftOutTasks(items: readonly AnsweredItem[]): string[] {
  const out = items.filter(
    (item) => isDemandRefused(item) && standingSolution(item.solution)?.kind === 'left-out',
  );
  return [...new Set(out.flatMap(({ askedBy }) => askedBy))];
}

/**
 * The items where what is asked only by tasks that are left out needs no answer of its own: each no
 * to it is solved with them, as long as they stay out. A solution written for it, or one she has
 * called wrong, stands as it is.
 */
export function settledByLeftOut<Item extends AnsweredItem>(
  items: readonly Item[],
): (Item & { readonly isSettledByTask: boolean })[] {
  const out = leftOutTasks(items);
  const since = items.flatMap(({ solution }) => (solution?.kind === 'left-out' ? solution.at : []));
  const solution: Solution = { kind: 'left-out', at: since.sort()[0] ?? '' };
  return items.map((item) => {
    const { askedBy } = item;
    const isSettledByTask =
      isDemandRefused(item) &&
      item.solution === null &&
      askedBy.length > 0 &&
      askedBy.every((title) => out.includes(title));
    return { ...item, ...(isSettledByTask ? { solution } : {}), isSettledByTask };
  });
}
