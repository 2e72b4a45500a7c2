import { coverage } from './closeness';
import { aboutTask } from './relate-task';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';

/** A task she has done before: as near as two texts that name the same thing. */
const sameThingFrom = 0.9;

/** Her own words for what she masters that is also one of the need's tasks, as quoted. */
export function masteredWords(need: ResolvedNeed, profile: ResolvedProfile): string[] {
  const tasks = need.tasks.flatMap((task) => aboutTask(task) ?? []);
  return (profile.mastered ?? [])
    .filter((hers) => tasks.some((task) => (coverage(hers, task) ?? 0) >= sameThingFrom))
    .map(({ quote }) => quote);
}
