import type { Demands, MatchTask } from '~/app/domain/matching/input';
import { hoursBands, type HoursBand } from './hours-band';
import { workplaces } from './workplaces';

/** A task that often never gets done at a kind of workplace, with what is usual about it. */
export interface SuggestedTask {
  readonly title: string;
  readonly hours: HoursBand;
  readonly demands?: Demands;
  /** It cannot wait for another time of the day: said only where that is usual. */
  readonly movable?: false;
}

export type KindOfWorkplace = keyof typeof workplaces;
export const kindsOfWorkplace = Object.keys(workplaces) as KindOfWorkplace[];

/** A suggestion as a form offers it: its short name («bakery-0») and its words. */
export interface NamedSuggestion extends SuggestedTask {
  readonly name: string;
}

/** Suggestions of one workplace, the most usual first. */
export function suggestionsFor(kind: KindOfWorkplace): NamedSuggestion[] {
  return workplaces[kind].map((task: SuggestedTask, index) => ({
    ...task,
    name: `${kind}-${index}`,
  }));
}

const byName = new Map(
  kindsOfWorkplace.flatMap(suggestionsFor).map((suggestion) => [suggestion.name, suggestion]),
);

/** The suggestion a tick stands for; undefined for a name nobody gave. */
export function suggestionNamed(name: string): NamedSuggestion | undefined {
  return byName.get(name);
}

/** What a ticked suggestion says beforehand: the employer sees it and changes what is wrong. */
export function detailsOfSuggestion({
  hours,
  demands,
  movable,
}: SuggestedTask): Omit<MatchTask, 'id' | 'title'> {
  return {
    hoursPerWeek: hoursBands[hours].hours,
    ...(demands ? { demands } : {}),
    ...(movable === undefined ? {} : { movable }),
  };
}

/**
 * The kind of workplace a company ticked most from, by the titles of its tasks so far; the next
 * posting begins there. Undefined for a company that has used no suggestion.
 */
export function kindOfWorkplaceBy(taskTitles: readonly string[]): KindOfWorkplace | undefined {
  const uses = kindsOfWorkplace.map((kind) => {
    const own = new Set(workplaces[kind].map(({ title }) => title as string));
    return { kind, count: taskTitles.filter((title) => own.has(title)).length };
  });
  const most = uses.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count > 0 ? most.kind : undefined;
}
