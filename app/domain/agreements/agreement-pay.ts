import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { deciders, schemeKeys } from '~/app/domain/schemes/scheme';

/** Lawful grounds for a temporary post (Working Environment Act § 14-9 second paragraph a–d). */
export const temporaryGrounds = [
  'passing-work',
  'substitute',
  'practice-work',
  'labour-market-measure',
] as const;

/** Unpaid work always stands on a scheme that someone outside the company has approved. */
const unpaidSchema = z.strictObject({
  kind: z.literal('unpaid'),
  schemeKey: z.enum(schemeKeys).nullable(),
  approver: z.enum(deciders).nullable(),
  approvedOn: plainDateSchema.nullable(),
});

/** Paid work names its form. `contractEndOn` is the last day of a temporary post. */
const wageSchema = z.strictObject({
  kind: z.literal('wage'),
  form: z.enum(['permanent', 'temporary', 'on-call']).nullable(),
  legalGround: z.enum(temporaryGrounds).nullable(),
  contractEndOn: plainDateSchema.nullable(),
  probationUntilOn: plainDateSchema.nullable(),
  wageBasis: z.string().trim().max(200),
});

export const agreementPaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undecided') }),
  unpaidSchema,
  wageSchema,
]);
export type AgreementPay = z.infer<typeof agreementPaySchema>;
