import { type CarveProblem, itemsOf } from './carve-problem';
import { valueOf } from './carve-steps';
import type { Job } from './search-job';
import { toHours } from './work-units';

/** A job carved out of the needs of one company for one person. */
export type Bundle = {
  readonly company: string;
  /** In the order of their ids, as the needs are. */
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly hours: number;
  /** Hours fewer than the person wants at least. */
  readonly short: number;
  /** The sum of hours × fit, the fit of a task in millionths. */
  readonly score: number;
  /** Some of it is done with colleagues. */
  readonly contact: boolean;
  /** True where no other choice of tasks at this company can be better; else none better was found. */
  readonly proven: boolean;
};

/** A job in the words of the field. */
export function toBundle(
  company: string,
  { needs }: CarveProblem,
  { items, standing }: Job,
  isProven: boolean,
): Bundle {
  const isTaken = (id: string) => items.some((item) => item.id === id);
  return {
    company,
    tasks: items.map(({ id }) => id).sort(),
    needs: needs
      .filter((need) => itemsOf({ needs: [need] }).some(({ id }) => isTaken(id)))
      .map(({ id }) => id)
      .sort(),
    hours: toHours(items.reduce((sum, { size }) => sum + size, 0)),
    short: toHours(standing.short),
    score: toHours(valueOf(items)),
    contact: items.some(({ hasContact }) => hasContact),
    proven: isProven,
  };
}

/**
 * Best first: fewest hours short, greatest hours × fit, contact with colleagues, fewer needs, and
 * then the ids of the tasks, compared one by one.
 */
export function compareBundles(a: Bundle, b: Bundle): number {
  return (
    a.short - b.short ||
    b.score - a.score ||
    Number(b.contact) - Number(a.contact) ||
    a.needs.length - b.needs.length ||
    compareIds(a.tasks, b.tasks)
  );
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined) return a.length - b.length;
  return other === undefined || other < one ? 1 : -1;
}
