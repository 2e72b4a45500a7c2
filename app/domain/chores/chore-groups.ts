import { type ReadChore, weeklyHours } from './chore';

/** Chores of one kind of work, whoever put them in and wherever they are. */
export interface ChoreGroup<Item extends ReadChore = ReadChore> {
  /** What the work is called, in the words of who put it in first. */
  readonly title: string;
  readonly chores: readonly Item[];
  /** The departments it is found in, each once, in the order they came. */
  readonly places: readonly string[];
  /** Hours a week together. */
  readonly hours: number;
}

/**
 * Gathers chores that are the same work, so that small things of several departments become a
 * task together: by what their words mean; what is not understood only with the very same words.
 * The most hours stand first; of those alike, the first that came.
 */
export function groupChores<Item extends ReadChore>(chores: readonly Item[]): ChoreGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const chore of chores) {
    const key = chore.concept ?? `«${chore.text.toLowerCase()}»`;
    groups.set(key, [...(groups.get(key) ?? []), chore]);
  }
  return [...groups.values()].map(toGroup).sort((a, b) => b.hours - a.hours);
}

function toGroup<Item extends ReadChore>(chores: readonly Item[]): ChoreGroup<Item> {
  return {
    title: chores[0]?.text ?? '',
    chores,
    places: [...new Set(chores.flatMap(({ place }) => place ?? []))],
    hours: chores.reduce((sum, chore) => sum + weeklyHours(chore), 0),
  };
}
