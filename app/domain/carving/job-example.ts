import type { Resolver } from '../vocabulary/create-resolver';

/** Hours a week of a full post. */
const fullPost = 37.5;

/** What a job that was put together of tasks came to be, told by kinds of work alone. */
export interface JobExample {
  readonly work: readonly string[];
  readonly hours: number;
  /** Of a full post, to the nearest five. */
  readonly percent: number;
}

interface DoneTask {
  readonly title: string;
  readonly details: { readonly hoursPerWeek?: number };
}

/**
 * A job as an example to others: its tasks by what the vocabulary calls them, so that neither the
 * company nor the person is told by somebody's words. Undefined where none of it is understood or
 * its hours are not known.
 */
export function exampleOf(
  tasks: readonly DoneTask[],
  resolver: Pick<Resolver, 'resolve'>,
): JobExample | undefined {
  const work = tasks.flatMap(({ title }) => {
    const [first] = resolver.resolve(title);
    return first?.band === 'high' ? first.label : [];
  });
  const hours = tasks.reduce((sum, { details }) => sum + (details.hoursPerWeek ?? 0), 0);
  if (work.length === 0 || hours === 0) return undefined;
  const percent = Math.max(5, Math.round((hours / fullPost) * 20) * 5);
  return { work: [...new Set(work)], hours, percent };
}
