import { z } from 'zod';
import { daysBetween, isPlainDate } from '../calendar/plain-date';
import { rateKeys } from './rate-table';

export const wageSchemes = [
  'midlertidig-lonnstilskudd',
  'varig-lonnstilskudd',
  'firearig-lonnstilskudd',
  'sommerjobb',
] as const;
export type WageScheme = (typeof wageSchemes)[number];

/** A case is about days that pages are about, and a period is one that fits on paper. */
const firstYear = 1900;
const lastYear = 2199;
const mostDays = 50 * 366;

const fault = (message: string) => ({ error: message });

const kroner = z
  .int(fault('skal være hele kroner, uten desimaler'))
  .min(0, fault('kan ikke være under 0 kroner'))
  .max(100_000_000, fault('kan ikke være over 100 000 000 kroner'));

const between = (least: number, most: number, what: string) =>
  z.number(fault(what)).min(least, fault(what)).max(most, fault(what));

const rate = between(0, 10, 'skal være en brøk fra 0 til 10, som 0.141 for 14,1 prosent');
const percent = between(0, 100, 'skal være en prosent fra 0 til 100');
const positionPercent = between(0, 1_000, 'skal være en prosent fra 0 til 1000');
const yesOrNo = z.boolean(fault('skal være true eller false'));
const age = z
  .int(fault('skal være hele år'))
  .min(0, fault('skal være fra 0 til 120 år'))
  .max(120, fault('skal være fra 0 til 120 år'));

const date = z.custom<string>(
  (on) =>
    isPlainDate(on) && Number(on.slice(0, 4)) >= firstYear && Number(on.slice(0, 4)) <= lastYear,
  fault(`skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD, fra ${firstYear} til ${lastYear}`),
);

/** What tells one result from another; given back as it came. */
export const caseIdSchema = z
  .string(fault('skal være en tekst'))
  .min(1, fault('kan ikke være tom'))
  .max(200, fault('kan ikke være over 200 tegn'));

const period = {
  id: caseIdSchema,
  start: date.optional(),
  end: date.optional(),
  ageAtStart: age.optional(),
};

const rates = { holiday: rate.optional(), pension: rate.optional(), tax: rate.optional() };

const wageCaseSchema = z.object({
  ...period,
  ...rates,
  scheme: z.enum(wageSchemes),
  wage: kroner.optional(),
  percent: percent.optional(),
  reducedAbility: yesOrNo.optional(),
  positionPercent: positionPercent.optional(),
  paidThisYear: kroner.optional(),
  /** A temporary post, which the four-year scheme supports for half as long. */
  temporary: yesOrNo.optional(),
});

const mentorCaseSchema = z.object({
  ...period,
  ...rates,
  scheme: z.literal('mentor'),
  per: z.enum(
    ['year', 'month', 'week', 'day', 'hour'],
    fault('skal være year, month, week, day eller hour'),
  ),
  amount: kroner.optional(),
  positionPercent: positionPercent.optional(),
  hours: between(0, 1_000, 'skal være timer i måneden, fra 0 til 1000').optional(),
  reducedAbility: yesOrNo.optional(),
});

const rateCaseSchema = z.object({
  ...period,
  scheme: z.enum(rateKeys),
  on: date.optional(),
});

const schemeNames = [...wageSchemes, 'mentor', ...rateKeys];

/** One question to the calculator. What it does not know is left out, or null. */
export const subsidyCaseSchema = z
  .discriminatedUnion('scheme', [wageCaseSchema, mentorCaseSchema, rateCaseSchema], {
    error: ({ code }) =>
      code === 'invalid_union'
        ? `skal være en av ${schemeNames.join(', ')}`
        : 'skal være et objekt med id, scheme og tall',
  })
  .superRefine((given, context) => {
    const { start, end } = given;
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const hasStart = start !== undefined;
    const hasEnd = end !== undefined;
    if (hasStart && hasEnd && end < start) refuse('end', 'kan ikke være før start');
    if (hasStart && hasEnd && daysBetween(start, end) > mostDays) {
      refuse('end', 'kan ikke være mer enn 50 år etter start');
    }
    if (isRateCase(given) && given.on === undefined && !hasStart && !hasEnd) {
      refuse('on', 'mangler: skriv on, eller start og end');
    }
  });

export type WageCase = z.infer<typeof wageCaseSchema>;
export type MentorCase = z.infer<typeof mentorCaseSchema>;
export type RateCase = z.infer<typeof rateCaseSchema>;
export type SubsidyCase = WageCase | MentorCase | RateCase;

/** Whether the case asks for a rate of the table, and not for a calculation of a wage. */
export function isRateCase(given: SubsidyCase): given is RateCase {
  return rateKeys.some((key) => key === given.scheme);
}

/** Whether the case is about a share of a wage. */
export function isWageCase(given: SubsidyCase): given is WageCase {
  return wageSchemes.some((scheme) => scheme === given.scheme);
}
