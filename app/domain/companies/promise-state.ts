import type { PlainDate } from '../calendar/plain-date';

export type PromiseState = 'open' | 'overdue' | 'kept' | 'dropped';

interface PromiseFacts {
  /** The last day to keep it, inclusive. */
  readonly dueOn: PlainDate;
  readonly keptAt: string | null;
  readonly droppedAt: string | null;
}

/** How a promise to a company stands on a day: derived, never typed. Its last day is not overdue. */
export function promiseState(promise: PromiseFacts, today: PlainDate): PromiseState {
  if (promise.keptAt !== null) return 'kept';
  if (promise.droppedAt !== null) return 'dropped';
  return promise.dueOn < today ? 'overdue' : 'open';
}
