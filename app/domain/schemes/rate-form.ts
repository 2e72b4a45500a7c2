import { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date';
import { plainDateSchema } from '../calendar/plain-date-schema';
import { amountAnswer } from '../typed/amount';
import { rateKeys } from './rate-table';

const text = (message: string, longest: number) =>
  z.string({ error: message }).trim().min(3, message).max(longest, message);

/** A new row of the rates, as an administrator types it. Faults are codes, worded by the page. */
export const rateForm = (today: PlainDate) =>
  z
    .object({
      rate: z.enum(rateKeys, { error: 'rate' }),
      value: amountAnswer({
        unit: 'kroner',
        message: 'value',
        least: 1,
        most: 10_000_000,
        isWhole: true,
      }),
      validFrom: plainDateSchema,
      validTo: plainDateSchema,
      sourceTitle: text('sourceTitle', 120),
      sourceAddress: z
        .url({ protocol: /^https$/, error: 'sourceAddress' })
        .max(300, 'sourceAddress'),
      checkedOn: plainDateSchema,
    })
    .superRefine(({ validFrom, validTo, checkedOn }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (validTo < validFrom) refuse('validTo', 'before-start');
      if (checkedOn > today) refuse('checkedOn', 'not-yet');
    });
export type RateForm = z.infer<ReturnType<typeof rateForm>>;
