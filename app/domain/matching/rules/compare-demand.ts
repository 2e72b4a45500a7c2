import type { Condition, DemandKey, Demands } from '../input';
import { foodKindOf } from './food-kinds';

type Want = Condition['want'];
type Comparison = 'met' | 'conflict' | 'unclear';

/** Values from least to most demanding. */
const scales: Partial<Record<DemandKey, readonly string[]>> = {
  standing: ['little', 'some', 'much'],
  reading: ['none', 'some', 'much'],
  pace: ['calm', 'normal', 'fast'],
  customerContact: ['none', 'some', 'much'],
  noise: ['quiet', 'normal', 'loud'],
  itemVariety: ['few', 'many'],
};

/** What a person wears against what the work asks one to wear. */
const dressConflicts: Readonly<Record<string, string>> = {
  'long-dress': 'trousers',
  'long-sleeves': 'short-sleeves',
  'head-covering': 'bare-head',
};

/**
 * A stated need against a known demand. `want` is the most the person can take and `false` means
 * "cannot"; for company and setting it is the value itself. `unclear`: the want says nothing
 * about this demand.
 */
export function compareDemand<Key extends DemandKey>(
  about: Key,
  demand: NonNullable<Demands[Key]>,
  want: Want,
): Comparison {
  if (want === true) return 'met';
  if (about === 'company' || about === 'setting') return compareValue(demand, want);
  if (about === 'dress' || about === 'foods') return compareList(about, demand, want);
  if (typeof demand === 'boolean') return !demand || want !== false ? 'met' : 'conflict';
  const most = mostOf(about, want);
  const level = typeof demand === 'number' ? demand : levelOf(about, demand);
  if (most === undefined || level === undefined) return 'unclear';
  return level <= most ? 'met' : 'conflict';
}

/** Where a demand stands on its scale, or undefined where the demand has none. */
export function levelOf(about: DemandKey, value: unknown): number | undefined {
  const level = scales[about]?.findIndex((each) => each === value) ?? -1;
  return level < 0 ? undefined : level;
}

/** How many steps a demand's scale has from least to most. */
export function stepsOf(about: DemandKey): number {
  return (scales[about]?.length ?? 2) - 1;
}

function mostOf(about: DemandKey, want: Want): number | undefined {
  if (want === false) return 0;
  if (Array.isArray(want)) {
    const levels = want.flatMap((each) => levelOf(about, each) ?? []);
    return levels.length === 0 ? undefined : Math.max(...levels);
  }
  const most = typeof want === 'object' ? want.max : want;
  return typeof most === 'number' && about === 'liftingKg' ? most : levelOf(about, most);
}

function compareValue(demand: unknown, want: Want): Comparison {
  const values = textsOf(want);
  if (values === undefined) return 'unclear';
  return values.some((value) => value === demand) ? 'met' : 'conflict';
}

function compareList(about: 'dress' | 'foods', demand: unknown, want: Want): Comparison {
  const demanded = Array.isArray(demand) ? demand.map(String) : [];
  if (demanded.length === 0) return 'met';
  if (want === false) return 'conflict';
  const wanted = textsOf(want);
  if (wanted === undefined) return 'unclear';
  const isConflict =
    about === 'dress' ? hasDressConflict(demanded, wanted) : hasFoodConflict(demanded, wanted);
  return isConflict ? 'conflict' : 'met';
}

function hasDressConflict(demanded: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((each) => demanded.includes(dressConflicts[each] ?? ''));
}

/** "no-pork" rules out one food; a plain list is all the foods she can handle, none if empty. */
function hasFoodConflict(demanded: readonly string[], wanted: readonly string[]): boolean {
  const refused = wanted.filter((each) => /^(?:no|not|ikke|uten)[ -]/.test(each));
  const taken = wanted.filter((each) => !refused.includes(each)).map(foodKindOf);
  const isTold = taken.length > 0 || refused.length === 0;
  const refusedKinds = refused.map((each) => foodKindOf(each.replace(/^\w+[ -]/, '')));
  return demanded
    .map(foodKindOf)
    .some((food) => refusedKinds.includes(food) || (isTold && !taken.includes(food)));
}

function textsOf(want: Want): readonly string[] | undefined {
  if (typeof want === 'string') return [want];
  return Array.isArray(want) ? want : undefined;
}
