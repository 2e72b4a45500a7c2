import { z } from 'zod';
import type { MatchTask } from '~/app/domain/matching/input';
import { hoursBandNames, hoursBandOf, hoursBands, type HoursBand } from '../hours-band';
import { detailsOfSuggestion, suggestionNamed } from '../task-suggestions';
import { optionalLine } from './optional-line';
import { saysWhat } from './task-title';

/** Characters. */
export const longestTitle = 120;

/** As much of a longer text as the field for own words takes, up to a whole word. */
export function firstWords(text: string | null): string {
  if (text === null || text.length <= longestTitle) return text ?? '';
  const cut = text.slice(0, longestTitle + 1);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : text.slice(0, longestTitle);
}

/** What a task is and how much of it there is, in the employer's own words. */
export const ownTaskSchema = z.object({
  title: optionalLine(longestTitle).refine(saysWhat, 'title-bare'),
  hours: z.enum([...hoursBandNames, 'unknown']).default('unknown'),
});

/** The first screen of a posting: own words, or ticked suggestions, or both. */
export const whatSchema = ownTaskSchema.extend({
  suggestion: z
    .array(z.string().max(40))
    .max(40)
    .default([])
    .transform((names) => names.flatMap((name) => suggestionNamed(name) ?? [])),
});

/** A task as the first screen makes it. */
export interface AnsweredTask {
  readonly id: string;
  readonly title: string;
  readonly details: Omit<MatchTask, 'id' | 'title'>;
  /** Its details are what is usual, not what the employer said. */
  readonly isSuggested: boolean;
}

/** The own task as it is kept; without a title there is none. */
export function taskOfWhat({ title, hours }: z.infer<typeof ownTaskSchema>): {
  readonly title: string | undefined;
  readonly details: { readonly hoursPerWeek: number | undefined };
} {
  return { title, details: { hoursPerWeek: hoursOf(hours) } };
}

/**
 * Every task the screen makes: the own words, and one for each tick. Their ids follow from the
 * page's `taskId`, so that the same page sent twice makes the same tasks. The hours that were
 * tapped belong to the own words, or to a tick that stands alone; other ticks get the usual ones.
 */
export function tasksOfWhat(
  { suggestion: ticked, ...own }: z.infer<typeof whatSchema>,
  taskId: string,
): AnsweredTask[] {
  const { title, details } = taskOfWhat(own);
  const written = title === undefined ? [] : [{ id: taskId, title, details, isSuggested: false }];
  const isAlone = written.length === 0 && ticked.length === 1;
  const tapped = isAlone ? hoursOf(own.hours) : undefined;
  return [
    ...written,
    ...ticked.map((suggestion) => ({
      id: `${taskId}-${suggestion.name}`,
      title: suggestion.title,
      details: {
        ...detailsOfSuggestion(suggestion),
        ...(tapped === undefined ? {} : { hoursPerWeek: tapped }),
      },
      isSuggested: true,
    })),
  ];
}

/** A kept task as the screen shows it again. */
export function whatOfTask(title: string, { hoursPerWeek }: Pick<MatchTask, 'hoursPerWeek'>) {
  return { title, hours: hoursBandOf(hoursPerWeek) ?? 'unknown' };
}

function hoursOf(hours: HoursBand | 'unknown'): number | undefined {
  return hours === 'unknown' ? undefined : hoursBands[hours].hours;
}
