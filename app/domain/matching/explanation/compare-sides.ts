import { compareWish } from '../criteria/compare-wish';
import type { Condition, DemandKey, Demands, MatchTask } from '../input';
import { compareDemand, levelOf } from '../rules/compare-demand';

/** How a condition of hers and a demand of the work meet (IMBA: match, overload, under-use). */
export const sideStates = ['overload', 'under-use', 'differs', 'unknown', 'matches'] as const;
export type SideState = (typeof sideStates)[number];

/** One thing both sides are described by, in the same words. */
export interface SideRow {
  readonly about: DemandKey;
  readonly strength: Condition['strength'];
  readonly wanted: Condition['want'];
  /** What each task asks; undefined is not known yet. */
  readonly tasks: readonly {
    readonly title: string;
    readonly demand: Demands[DemandKey];
    readonly state: SideState;
  }[];
  /** The one of the tasks' states that most needs to be talked about. */
  readonly state: SideState;
}

/**
 * Her conditions against what the tasks ask, in the order she has told them, what needs talking
 * about first. What the work asks beyond the condition is overload; less than wished, under-use.
 */
export function compareSides(
  tasks: readonly MatchTask[],
  conditions: readonly Condition[],
): SideRow[] {
  const rows = conditions.map((condition): SideRow => {
    const { about, strength, want } = condition;
    const met = tasks.map(({ title, demands }) => {
      const demand = demands?.[about];
      return { title, demand, state: stateOf(condition, demand) };
    });
    const state = sideStates.find((each) => met.some((task) => task.state === each)) ?? 'unknown';
    return { about, strength, wanted: want, tasks: met, state };
  });
  return rows.toSorted((a, b) => sideStates.indexOf(a.state) - sideStates.indexOf(b.state));
}

function stateOf({ about, want, strength }: Condition, demand: Demands[DemandKey]): SideState {
  if (demand === undefined) return 'unknown';
  if (strength === 'need') {
    const comparison = compareDemand(about, demand, want);
    if (comparison === 'unclear') return 'unknown';
    return comparison === 'met' ? 'matches' : isChoice(about) ? 'differs' : 'overload';
  }
  const fit = compareWish(about, demand, want);
  if (fit === undefined) return 'unknown';
  if (fit === 1) return 'matches';
  return isChoice(about) ? 'differs' : sideOf(about, demand, want);
}

/** Where a wish is missed: whether the work asks more than wished, or less. */
function sideOf(about: DemandKey, demand: unknown, want: Condition['want']): SideState {
  if (typeof demand === 'boolean') return demand ? 'overload' : 'under-use';
  const [asked, wished] = [levelOf(about, demand), levelOf(about, want)];
  if (asked === undefined || wished === undefined) return 'overload';
  return asked > wished ? 'overload' : 'under-use';
}

/** Alone or together, indoors or out: neither is more than the other. */
function isChoice(about: DemandKey): boolean {
  return about === 'company' || about === 'setting' || about === 'dress' || about === 'foods';
}
