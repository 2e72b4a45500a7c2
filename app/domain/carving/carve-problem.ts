import type { WeekShape } from './week-shape';

/** A task that may be carved out, as the search sees it. Sizes are work units. */
export type Item = {
  readonly id: string;
  readonly size: number;
  /** How well the task fits the person, in millionths. */
  readonly fit: number;
  /** Done with colleagues, at least partly. */
  readonly hasContact: boolean;
  /** Where in the week it can lie: a place of the problem's week. */
  readonly place: number;
};

/** What one need offers: its fixed tasks come along when any of its tasks is taken. */
export type OfferedNeed = {
  readonly id: string;
  readonly fixed: readonly Item[];
  readonly free: readonly Item[];
};

/** Which tasks of one company make the best job for one person. */
export type CarveProblem = {
  readonly needs: readonly OfferedNeed[];
  readonly week: WeekShape;
  /** The hours she wants at least, and can at most, in work units. */
  readonly least: number;
  readonly most: number;
};

export function itemsOf({ needs }: Pick<CarveProblem, 'needs'>): Item[] {
  return needs.flatMap(({ fixed, free }) => [...fixed, ...free]);
}
