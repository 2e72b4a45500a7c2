import type { Assessment } from '../matching/assess-pair';
import type { MatchProfile, MatchTask } from '../matching/input';
import type { ResolvedNeed } from '../matching/resolve-need';
import { nameKey } from '../matching/same-name';
import type { Weights } from '../matching/weights';
import { sharedStretches, type Stretch, toStretches, wholeWeek } from '../matching/weekly-minutes';
import { carvableTasks } from './carvable-tasks';
import type { CarveProblem, Item, OfferedNeed } from './carve-problem';
import { taskFit } from './task-fit';
import { shapeWeek } from './week-shape';
import { toUnits } from './work-units';

/** Hours a week where she has told no most. */
export const fullWeek = 37.5;

/**
 * What may be carved at each company for one person, from the pairs of her and its needs. Of a
 * need with a fixed task that may not be carved, nothing can be taken.
 */
export function poseProblems(
  pairs: readonly Assessment[],
  weights: Weights,
): { readonly company: string; readonly problem: CarveProblem }[] {
  const companies = new Map<string, Assessment[]>();
  for (const pair of pairs) {
    const key = companyKey(pair.need);
    companies.set(key, [...(companies.get(key) ?? []), pair]);
  }
  return [...companies.values()]
    .map((each) => ({
      company: each[0]?.need.need.company ?? '',
      problem: poseProblem(each, weights),
    }))
    .filter(({ problem }) => problem.needs.length > 0);
}

/** What the needs of one company have in common: its id, or its name where it has none. */
export function companyKey({ need: { company, companyId } }: ResolvedNeed): string {
  return companyId === undefined ? `name ${nameKey(company)}` : `id ${companyId}`;
}

function poseProblem(pairs: readonly Assessment[], weights: Weights): CarveProblem {
  const places = new Map<string, { at: number; stretches: readonly Stretch[] }>();
  const placeOf = (stretches: readonly Stretch[]) => {
    const key = JSON.stringify(stretches);
    const place = places.get(key) ?? { at: places.size, stretches };
    places.set(key, place);
    return place.at;
  };
  const needs = pairs.flatMap((pair) => offerNeed(pair, weights, placeOf) ?? []);
  const hours = pairs[0]?.profile.profile.hoursPerWeek;
  return {
    needs,
    week: shapeWeek([...places.values()].map(({ stretches }) => stretches)),
    least: toUnits(hours?.min ?? 0),
    most: toUnits(hours?.max ?? fullWeek),
  };
}

function offerNeed(
  pair: Assessment,
  weights: Weights,
  placeOf: (stretches: readonly Stretch[]) => number,
): OfferedNeed | undefined {
  const { id, tasks } = pair.need.need;
  const carvable = carvableTasks(pair);
  const fixed = tasks.filter((task) => task.fixed);
  if (!fixed.every((task) => carvable.has(task.id))) return undefined;
  const toItem = (task: MatchTask): Item => ({
    id: task.id,
    size: toUnits(task.hoursPerWeek ?? 0),
    fit: taskFit(pair, task.id, weights),
    hasContact: ['mixed', 'together'].includes(task.demands?.company ?? ''),
    place: placeOf(stretchesFor(task, pair.profile.profile)),
  });
  const free = tasks.filter((task) => !task.fixed && carvable.has(task.id));
  if (fixed.length + free.length === 0) return undefined;
  return { id, fixed: fixed.map(toItem), free: free.map(toItem) };
}

/** When the task can be done by her; what is not told, of either, is taken to be any time. */
function stretchesFor({ times }: MatchTask, { available }: MatchProfile): readonly Stretch[] {
  const offered = times ? toStretches(times) : wholeWeek;
  return available ? sharedStretches(offered, toStretches(available)) : offered;
}
