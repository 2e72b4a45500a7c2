import type { Lever, LeverKind } from '../match-types';
import { orderLevers } from './order-levers';

/**
 * A change of a task as it may be told to an employer: which kind of change, and the employer's
 * own name for the task. Nothing of a person fits in this type: the words she named a means with
 * stay in the lever (domain §2.4).
 */
export interface TaskChange {
  readonly kind: LeverKind;
  /** The employer's own words for the task; null where the change is about the whole need. */
  readonly task: string | null;
}

/** The changes that help the most, as they may be told: each once, the greatest gain first. */
export function taskChanges(
  levers: readonly Lever[],
  titles: Readonly<Record<string, string>>,
  most: number,
): TaskChange[] {
  const changes = orderLevers(levers)
    .filter(({ gain }) => gain > 0)
    .map(({ lever, task }): TaskChange => ({ kind: lever, task: taskTitle(task, titles) }));
  const distinct = new Map(changes.map((change) => [`${change.kind} ${change.task}`, change]));
  return [...distinct.values()].slice(0, most);
}

/** The employer's name for a task, or null for none of them. */
export function taskTitle(
  task: string | undefined,
  titles: Readonly<Record<string, string>>,
): string | null {
  return task !== undefined && Object.hasOwn(titles, task) ? (titles[task] ?? null) : null;
}
