import type { Lever, LeverKind } from '../match-types';
import { orderLevers } from './order-levers';

/**
 * A change of a task as it may be told to an employer: which kind of change, and the employer's
 * own name for the task. Nothing of a person fits in this type but what she has agreed to tell this
 * employer (domain §2.4).
 */
export interface TaskChange {
  readonly kind: LeverKind;
  /** The employer's own words for the task; null where the change is about the whole need. */
  readonly task: string | null;
  /** By what: the employer's own words for what is offered, or hers where the employer may hear them. */
  readonly by: string | null;
}

interface Told {
  readonly titles: Readonly<Record<string, string>>;
  /** As many changes as are said in one breath. */
  readonly most: number;
  /** What she has said yes to telling this employer: the lines of her card. */
  readonly agreedOn?: readonly string[];
}

/**
 * The changes that help the most, as they may be told: the greatest gain first, and of one task one
 * change, for nobody moves a task and takes it out.
 */
export function taskChanges(
  levers: readonly Lever[],
  { titles, most, agreedOn = [] }: Told,
): TaskChange[] {
  const toldOf = ({ named, offer }: Lever): string | null => {
    if (offer !== undefined) return offer;
    return named !== undefined && agreedOn.some((line) => isIn(named, line)) ? named : null;
  };
  const changes = orderLevers(levers)
    .filter(({ gain }) => gain > 0)
    .map((each): [string | undefined, TaskChange] => {
      const { lever, task } = each;
      return [task, { kind: lever, task: taskTitle(task, titles), by: toldOf(each) }];
    });
  const first = changes.filter(
    ([task], at) => changes.findIndex(([other]) => other === task) === at,
  );
  return first.slice(0, most).map(([, change]) => change);
}

/** The employer's name for a task, or null for none of them. */
export function taskTitle(
  task: string | undefined,
  titles: Readonly<Record<string, string>>,
): string | null {
  return task !== undefined && Object.hasOwn(titles, task) ? (titles[task] ?? null) : null;
}

function isIn(words: string, line: string): boolean {
  return line.toLowerCase().includes(words.toLowerCase());
}
