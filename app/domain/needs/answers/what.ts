import { z } from 'zod';
import type { MatchTask } from '~/app/domain/matching/input';
import { optionalLine } from './optional-line';
import { suggestedTask } from '../task-suggestions';
import { hoursBandNames, hoursBandOf, hoursBands } from '../hours-band';

/** The first screen of a task: what it is, in own words or as a tapped suggestion, and how much. */
export const whatSchema = z.object({
  title: optionalLine(120),
  suggestion: z.string().max(40).transform(suggestedTask).optional(),
  hours: z.enum([...hoursBandNames, 'unknown']).default('unknown'),
});

/** The answers as a task keeps them. Own words count before a tapped suggestion. */
export function taskOfWhat({ title, suggestion, hours }: z.infer<typeof whatSchema>): {
  readonly title: string | undefined;
  readonly details: { readonly hoursPerWeek: number | undefined };
} {
  const hoursPerWeek = hours === 'unknown' ? undefined : hoursBands[hours].hours;
  return { title: title ?? suggestion, details: { hoursPerWeek } };
}

/** A kept task as the screen shows it again. */
export function whatOfTask(title: string, { hoursPerWeek }: Pick<MatchTask, 'hoursPerWeek'>) {
  return { title, hours: hoursBandOf(hoursPerWeek) ?? 'unknown' };
}
