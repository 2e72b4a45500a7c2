import { z } from 'zod';
import { saysWhat } from '../needs/answers/task-title';

/** How often a chore would be done, were there somebody to do it. */
export const choreRhythms = ['daily', 'some-days', 'weekly', 'monthly', 'seldom'] as const;
export type ChoreRhythm = (typeof choreRhythms)[number];

/** About how many minutes it takes each time: four answers, because nobody has measured. */
export const choreMinutes = ['10', '30', '60', '120'] as const;

/** What those who look over the chores have said of one. */
export const choreStates = ['waiting', 'kept', 'left-out'] as const;
export type ChoreState = (typeof choreStates)[number];

/** A small piece of work that nobody gets round to, as a colleague puts it in. */
export interface Chore {
  readonly text: string;
  /** The department or the room, in her own words. */
  readonly place: string | null;
  readonly minutes: number;
  readonly rhythm: ChoreRhythm;
}

/** A chore with the concept its words surely mean, null where there is none: read once, at save. */
export interface ReadChore extends Chore {
  readonly concept: string | null;
}

const timesAWeek: Record<ChoreRhythm, number> = {
  daily: 5,
  'some-days': 3,
  weekly: 1,
  monthly: 0.25,
  seldom: 0,
};

/** Hours a week; what is seldom done counts for nothing. */
export function weeklyHours({ minutes, rhythm }: Pick<Chore, 'minutes' | 'rhythm'>): number {
  return (minutes * timesAWeek[rhythm]) / 60;
}

/** Characters. */
export const longestChore = 120;
export const longestChorePlace = 60;

/** Three answers and one that may be left out: half a minute for somebody who is at work. */
export const choreSchema = z.object({
  text: z
    .string({ error: 'chore-missing' })
    .trim()
    .min(2, 'chore-missing')
    .max(longestChore, 'too-long')
    .refine(saysWhat, 'chore-missing'),
  place: z
    .string()
    .trim()
    .max(longestChorePlace, 'too-long')
    .optional()
    .transform((place) => place || null),
  minutes: z.enum(choreMinutes, { error: 'minutes-missing' }).transform(Number),
  rhythm: z.enum(choreRhythms, { error: 'rhythm-missing' }),
});
