import type { MatchNeed } from '../matching/input';

/** What can be asked an employer about one task, in the order it is asked at a workplace. */
export const taskTopics = [
  'times',
  'hours',
  'movable',
  'learnable',
  'lifting',
  'standing',
  'pace',
  'company',
  'noise',
  'customers',
] as const;
export type TaskTopic = (typeof taskTopics)[number];

/** What can be asked about the need as a whole. */
export const needTopics = [
  'mentor',
  'contact',
  'support',
  'contract',
  'pay',
  'progression',
] as const;
export type NeedTopic = (typeof needTopics)[number];

export interface OpenTopics {
  readonly tasks: readonly { readonly title: string; readonly topics: readonly TaskTopic[] }[];
  readonly need: readonly NeedTopic[];
}

/**
 * Everything an employer has not told of a need, for a talk at the workplace. It is made from the
 * need alone, so nothing in it can have begun from a person (domain §2.4).
 */
export function openTopics(need: MatchNeed): OpenTopics {
  return {
    tasks: need.tasks.flatMap(({ title, ...task }) => {
      const { demands } = task;
      const told: Record<TaskTopic, unknown> = {
        times: task.times,
        hours: task.hoursPerWeek,
        movable: task.movable,
        learnable: task.learnable,
        lifting: demands?.liftingKg,
        standing: demands?.standing,
        pace: demands?.pace,
        company: demands?.company,
        noise: demands?.noise,
        customers: demands?.customerContact,
      };
      const topics = taskTopics.filter((topic) => told[topic] === undefined);
      return topics.length > 0 ? [{ title, topics }] : [];
    }),
    need: needTopics.filter((topic) => need[topic] === undefined),
  };
}
