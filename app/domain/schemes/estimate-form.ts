import { z } from 'zod';
import { amountAnswer } from '../typed/amount';
import { plainDateSchema } from '../calendar/plain-date-schema';
import { daysBetween } from '../calendar/plain-date';
import { wageSchemes, type WageCase } from './subsidy-case';

/** What the law and agreements know, in per cent; the calculator takes any (schemes, catalogue). */
export const holidayRates = ['0', '10.2', '12', '12.5', '14.3'] as const;
export const taxRates = ['0', '5.1', '6.4', '7.9', '10.6', '14.1'] as const;

const longestDays = 5 * 366;

const percentIn = (code: string, least: number, most: number) =>
  amountAnswer({ unit: 'percent', message: code, least, most }).optional();

/** The figures of a company's own job. Faults are codes, worded by the page. */
export const estimateForm = z
  .object({
    scheme: z.enum(wageSchemes, { error: 'scheme' }),
    wage: amountAnswer({ unit: 'kroner', message: 'wage', most: 1_000_000, isWhole: true }),
    percent: percentIn('percent', 1, 75),
    holiday: z.enum(holidayRates, { error: 'holiday' }),
    pension: percentIn('pension', 0, 30),
    tax: z.enum(taxRates, { error: 'tax' }),
    start: plainDateSchema.optional(),
    end: plainDateSchema.optional(),
  })
  .superRefine(({ start, end }, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['end'], message });
    if (!start || !end) return;
    if (end < start) refuse('before-start');
    else if (daysBetween(start, end) > longestDays) refuse('too-long');
  });
export type EstimateForm = z.infer<typeof estimateForm>;

/** The figures as the calculator takes them: rates as fractions. */
export function estimateCase(form: EstimateForm): WageCase {
  const { scheme, wage, percent, holiday, pension, tax, start, end } = form;
  return {
    id: 'estimate',
    scheme,
    wage,
    percent,
    holiday: fractionOf(Number(holiday)),
    pension: pension === undefined ? undefined : fractionOf(pension),
    tax: fractionOf(Number(tax)),
    start,
    end,
  };
}

/** 14.1 per cent is the decimal 0.141, not the nearest binary number to 14.1 / 100. */
function fractionOf(percent: number): number {
  return Number((percent / 100).toFixed(6));
}
