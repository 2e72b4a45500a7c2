import { commonTimes, distinctTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import type { DisclosureItem } from '~/app/domain/consent/disclosure-item';
import { daysOfSolution, timesOfSolution } from '../agreements/read-solution';
import { standingSolution, type Solution } from '../needs/requirements/ticks';
import { availableItems } from './card-items';
import type { CardDraft } from './draft-card';

/** What of a ticked requirement says whether its solution changes the days of the whole job. */
export interface TimesAsked {
  readonly asksTimes: readonly WeekTime[];
  /** The tasks it is about; none where it is about them all. */
  readonly tasks: readonly string[];
  readonly solution: Solution | null;
}

/**
 * Her times as the solutions leave them, where she has said no to the times of the whole job or
 * wants them changed: what is solved is what the company may count on. Null where nothing of it
 * says days or times plainly.
 */
export function timesSolved(
  available: readonly WeekTime[],
  items: readonly TimesAsked[],
): WeekTime[] | null {
  const solved = items.flatMap(({ asksTimes, tasks, solution }) => {
    const standing = standingSolution(solution);
    const isWhole = asksTimes.length > 0 && tasks.length === 0;
    return isWhole && standing?.kind === 'solved' ? [{ how: standing.how, times: asksTimes }] : [];
  });
  let times: WeekTime[] | null = null;
  for (const one of solved) {
    const said = timesOfSolution(one);
    const days = daysOfSolution(one.how);
    const before: readonly WeekTime[] = times ?? available;
    if (said) {
      const common = commonTimes(before, said);
      times = common.length > 0 ? common : said;
    } else if (days) {
      times = before.filter(({ day }) => days.includes(day));
    }
  }
  return times && times.length > 0 ? distinctTimes(times) : null;
}

/**
 * The draft with these times for hers, and the choice with it: told where any of her times was
 * told. Undefined where it says them already.
 */
export function withSolvedTimes(
  draft: CardDraft,
  chosenIds: readonly string[],
  times: readonly WeekTime[],
): { readonly draft: CardDraft; readonly chosenIds: readonly string[] } | undefined {
  const isTime = ({ source }: DisclosureItem) => source === 'available';
  const before = draft.items.filter(isTime);
  const after = availableItems(times);
  const textsOf = (items: readonly DisclosureItem[]) => items.map(({ text }) => text).join('\n');
  if (before.length === 0 || textsOf(before) === textsOf(after)) return undefined;
  const at = draft.items.findIndex(isTime);
  const rest = draft.items.filter((item) => !isTime(item));
  const isTold = before.some(({ id }) => chosenIds.includes(id));
  const others = chosenIds.filter((id) => !before.some((item) => item.id === id));
  return {
    draft: { ...draft, items: [...rest.slice(0, at), ...after, ...rest.slice(at)] },
    chosenIds: isTold ? [...others, ...after.map(({ id }) => id)] : others,
  };
}
