/**
 * A vague demand written so that it can be seen (I2 L7838–7839, L7919–7931): «god norsk» becomes
 * what, in which task, how it is seen, and why it is needed.
 */
export interface ConcreteDemand {
  /** As it was said. */
  readonly wording: string;
  /** The task it belongs to; null when it is about the whole post. */
  readonly taskId: string | null;
  readonly what: string;
  readonly howSeen: string;
  readonly why: string;
}

/** Most vague demands one need can hold. */
export const mostConcreteDemands = 20;

/** A demand nobody can give a reason for is a wish (domain §4). */
export function isWish({ why }: Pick<ConcreteDemand, 'why'>): boolean {
  return why.trim() === '';
}
