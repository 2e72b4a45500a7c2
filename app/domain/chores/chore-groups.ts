import type { Resolver } from '../vocabulary/create-resolver';
import { type Chore, weeklyHours } from './chore';

/** Chores of one kind of work, whoever put them in and wherever they are. */
export interface ChoreGroup<Item extends Chore = Chore> {
  /** The concept they have in common; undefined where the words of one are not understood. */
  readonly concept: string | undefined;
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
 * task together: by the surest concept their words name, one that is not understood by itself.
 * The most hours stand first; of those alike, the first that came.
 */
export function groupChores<Item extends Chore>(
  chores: readonly Item[],
  resolver: Pick<Resolver, 'resolve'>,
): ChoreGroup<Item>[] {
  const groups = new Map<string, { concept: string | undefined; chores: Item[] }>();
  for (const chore of chores) {
    const concept = surelyMeant(chore.text, resolver);
    const key = concept ?? `«${chore.text.toLowerCase()}»`;
    const group = groups.get(key);
    if (group) group.chores.push(chore);
    else groups.set(key, { concept, chores: [chore] });
  }
  return [...groups.values()].map(toGroup).sort((a, b) => b.hours - a.hours);
}

function surelyMeant(text: string, resolver: Pick<Resolver, 'resolve'>): string | undefined {
  const [first] = resolver.resolve(text);
  return first?.band === 'high' ? first.concept : undefined;
}

function toGroup<Item extends Chore>({
  concept,
  chores,
}: {
  readonly concept: string | undefined;
  readonly chores: readonly Item[];
}): ChoreGroup<Item> {
  return {
    concept,
    title: chores[0]?.text ?? '',
    chores,
    places: [...new Set(chores.flatMap(({ place }) => place ?? []))],
    hours: chores.reduce((sum, chore) => sum + weeklyHours(chore), 0),
  };
}
