import type { ResolvedNeed } from '../matching/resolve-need';

/** Hours a week of a full post. */
const fullPost = 37.5;

/** What a job that was put together of tasks came to be, told by kinds of work alone. */
export interface JobExample {
  readonly work: readonly string[];
  readonly hours: number;
  /** Of a full post, to the nearest five. */
  readonly percent: number;
}

/**
 * A job as an example to others: its tasks by what the vocabulary calls them, so that neither the
 * company nor the person is told by somebody's words. Undefined where none of it is understood or
 * its hours are not known.
 */
export function exampleOf({ tasks }: Pick<ResolvedNeed, 'tasks'>): JobExample | undefined {
  const work = tasks.flatMap(({ title }) => {
    const sure = title?.concepts.find(({ sureness }) => sureness === 1);
    return sure ? sure.label : [];
  });
  const hours = tasks.reduce((sum, { task }) => sum + (task.hoursPerWeek ?? 0), 0);
  if (work.length === 0 || hours === 0) return undefined;
  const percent = Math.max(5, Math.round((hours / fullPost) * 20) * 5);
  return { work: [...new Set(work)], hours, percent };
}
