import { z } from 'zod';

/**
 * What the matcher reads about needs and profiles: the interchange format of the portal.
 * A field left out is unknown, never zero; an empty list is a known "none"; a list that is given
 * is complete. Fields not named here are ignored. Texts may be long: readers cap what they read,
 * the format refuses none for its length.
 */

const text = z.string();
const id = z.string().min(1);
const date = z.iso.date();
const weeklyHours = z.number().min(0).max(168);
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected HH:MM');
const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'expected MM-DD');

/** A weekly window. `to` 00:00 is the end of the day; a `to` before `from` runs past midnight. */
export const weeklyWindowSchema = z.object({
  day: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  from: timeOfDay,
  to: timeOfDay,
});

/** What a task asks of the body and senses, and what surrounds it. */
export const demandsSchema = z.object({
  liftingKg: z.number().min(0).optional(),
  standing: z.enum(['little', 'some', 'much']).optional(),
  ladders: z.boolean().optional(),
  fineMotor: z.boolean().optional(),
  colour: z.boolean().optional(),
  numbers: z.boolean().optional(),
  reading: z.enum(['none', 'some', 'much']).optional(),
  hearing: z.boolean().optional(),
  pace: z.enum(['calm', 'normal', 'fast']).optional(),
  customerContact: z.enum(['none', 'some', 'much']).optional(),
  company: z.enum(['alone', 'mixed', 'together']).optional(),
  setting: z.enum(['indoor', 'outdoor']).optional(),
  noise: z.enum(['quiet', 'normal', 'loud']).optional(),
  foods: z.array(text).optional(),
  dress: z.array(text).optional(),
  itemVariety: z.enum(['few', 'many']).optional(),
});

const demandKeySchema = demandsSchema.keyof();

/** `language` covers the Common European Framework; a level without a reason is a wish. */
const taskLanguageSchema = z.object({
  level: z.enum(['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
  reason: text.optional(),
});

/** Something the work formally asks for. `weeksToObtain`: how long it takes to get it. */
export const requirementSchema = z.object({
  kind: z.enum(['licence', 'certificate', 'police-certificate', 'entry-test', 'hse-training']),
  name: text,
  weeksToObtain: z.number().min(0).optional(),
});

export const taskSchema = z.object({
  id,
  title: text,
  text: text.optional(),
  hoursPerWeek: weeklyHours.optional(),
  /** Windows the hours may lie anywhere in. */
  times: z.array(weeklyWindowSchema).optional(),
  movable: z.boolean().optional(),
  /** May not be stripped from the job; left out means false. */
  fixed: z.boolean().optional(),
  learnable: z.boolean().optional(),
  demands: demandsSchema.optional(),
  language: taskLanguageSchema.optional(),
  requires: z.array(requirementSchema).optional(),
  progression: z.boolean().optional(),
  value: z.enum(['low', 'medium', 'high']).optional(),
  doneBy: text.optional(),
  /** What the employer already offers, in the employer's words. */
  adaptations: z.array(text).optional(),
  /** What somebody who knows said the words of the title mean, by concept. */
  decided: z.array(z.object({ text, concepts: z.array(id) })).optional(),
});

const hoursRangeSchema = z
  .object({ min: weeklyHours.optional(), max: weeklyHours.optional() })
  .refine(({ min = 0, max = Infinity }) => min <= max, {
    error: 'min must not be above max',
    path: ['max'],
  });

export const needSchema = z.object({
  id,
  company: text,
  /** The register's id of the company, which stays when its name changes. */
  companyId: id.optional(),
  title: text,
  kind: z.enum(['tasks', 'vacancy', 'future']).optional(),
  municipality: text.optional(),
  start: date.optional(),
  season: z.object({ from: monthDay, to: monthDay }).optional(),
  hoursPerWeek: hoursRangeSchema.optional(),
  contract: z.enum(['yes', 'later', 'no']).optional(),
  pay: z.enum(['wage', 'unpaid']).optional(),
  mentor: z.boolean().optional(),
  contact: z.boolean().optional(),
  support: z.enum(['on-site', 'meetings', 'none']).optional(),
  progression: z.boolean().optional(),
  tasks: z.array(taskSchema),
});

/** A "no" of the person's own. `solvableBy`: what would make it a yes, in her words. */
export const ruledOutSchema = z.object({
  what: text,
  when: z.enum(['never', 'not-now']),
  solvableBy: z.array(text).optional(),
});

/**
 * What the person needs or wishes of the workplace. For a need, `want` is the most she can take
 * (`false`: cannot); for company and setting it is the value itself.
 */
export const conditionSchema = z.object({
  about: demandKeySchema,
  want: z.union([
    text,
    z.number(),
    z.boolean(),
    z.array(text),
    z.object({ max: z.union([z.number(), text]) }),
  ]),
  strength: z.enum(['need', 'wish']),
  adaptableBy: z.array(text).optional(),
});

export const experienceSchema = z.object({
  task: text,
  setting: text.optional(),
  months: z.number().min(0).optional(),
  abroad: z.boolean().optional(),
});

/** The matching layer of a profile: nothing in it says who the person is. */
export const profileSchema = z.object({
  id,
  wish: text.optional(),
  /** The long-term dream, kept apart from the present job and from the score. */
  dream: text.optional(),
  interests: z.array(text).optional(),
  mastered: z.array(text).optional(),
  wanted: z.array(text).optional(),
  ruledOut: z.array(ruledOutSchema).optional(),
  experience: z.array(experienceSchema).optional(),
  strengths: z.array(text).optional(),
  learns: z.array(z.enum(['shown', 'written', 'spoken', 'side-by-side', 'pictures'])).optional(),
  language: z.object({ spoken: text.optional(), written: text.optional() }).optional(),
  /** Every licence, certificate, test and training held, whatever its kind. */
  licences: z.array(text).optional(),
  hoursPerWeek: hoursRangeSchema.optional(),
  available: z.array(weeklyWindowSchema).optional(),
  earliestStart: date.optional(),
  travel: z
    .object({
      from: text.optional(),
      maxMinutes: z.number().min(0).optional(),
      reaches: z.array(text).optional(),
    })
    .optional(),
  conditions: z.array(conditionSchema).optional(),
  declinedCompanies: z.array(text).optional(),
  /** The register's ids of those companies, where they are found there. */
  declinedCompanyIds: z.array(id).optional(),
});

export type WeeklyWindow = z.infer<typeof weeklyWindowSchema>;
export type Weekday = WeeklyWindow['day'];
export type Demands = z.infer<typeof demandsSchema>;
export type DemandKey = keyof Demands;
export type Requirement = z.infer<typeof requirementSchema>;
export type RuledOut = z.infer<typeof ruledOutSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Experience = z.infer<typeof experienceSchema>;
export type MatchTask = z.infer<typeof taskSchema>;
export type MatchNeed = z.infer<typeof needSchema>;
export type MatchProfile = z.infer<typeof profileSchema>;
