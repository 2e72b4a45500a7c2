import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { longestLimit, mostLimits } from './terms-lines';

/** The most rows of what is learnt, got hold of, put in order or foreseen. */
export const mostRows = 10;

/** How we may be in touch with her where she does not work: not at all, by phone, or by meeting. */
export const outsideWork = ['nothing', 'talk', 'meet'] as const;
export const yesOrNo = ['yes', 'no'] as const;

const text = (longest: number) => z.string().trim().max(longest);
const date = plainDateSchema.nullable();
const rows = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject(shape)).min(1).max(mostRows).optional();

/**
 * What an agreement may say besides and often does not (domain §8). A field nobody has filled in is
 * left out of the text altogether, so that what was agreed before it existed keeps its hash.
 */
export const optionalTerms = {
  /** What the work may grow into, a line for each step. */
  growth: z.array(text(longestLimit)).max(mostLimits).optional(),
  /** What she learns, in order, from whom, by when. */
  training: rows({ what: text(200), from: text(120), on: date }),
  /** Aids and equipment: who gets hold of each, who pays, how long it takes, when it is there. */
  aids: rows({
    what: text(200),
    by: text(120),
    paidBy: text(120),
    leadWeeks: z.int().min(0).max(104).nullable(),
    on: date,
  }),
  /** Permits, certificates and tests that are pending, each with who sees to it. */
  papers: rows({ what: text(200), by: text(120), on: date }),
  union: z.strictObject({ told: z.enum(yesOrNo).nullable(), on: date }).optional(),
  interpreter: z.strictObject({ used: z.enum(yesOrNo).nullable(), by: text(120) }).optional(),
  outside: z.enum(outsideWork).optional(),
  /** What may become hard, and what is done then: of the work, never of her health. */
  hard: rows({ when: text(200), what: text(300) }),
  pause: text(300).optional(),
  comingBack: text(300).optional(),
  /** Follow-up afterwards: what for, who pays, and who takes over (N L2003–2010). */
  followUp: z.strictObject({ goals: text(300), paidBy: text(120), nextBy: text(120) }).optional(),
  followUpUntilOn: plainDateSchema.optional(),
} as const;

const optionalTermsSchema = z.strictObject(optionalTerms);
export type OptionalTerms = z.infer<typeof optionalTermsSchema>;
export const optionalTermNames = Object.keys(optionalTerms) as (keyof OptionalTerms)[];

/** The same terms without anything that may be left out. */
export function withoutOptional<T extends object>(terms: T): Omit<T, keyof OptionalTerms> {
  const names: readonly string[] = optionalTermNames;
  const kept = Object.entries(terms).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept) as Omit<T, keyof OptionalTerms>;
}

/** Of such terms only those that say something. */
export function onlySaid(terms: { [K in keyof OptionalTerms]: unknown }): OptionalTerms {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => isSaid(value)));
}

/** Whether there is anything in a value: an empty text, list or group says nothing. */
export function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.values(value).some(isSaid);
}
