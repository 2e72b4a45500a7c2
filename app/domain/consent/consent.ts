import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { consentPurposes } from './consent-purpose';

/**
 * The jobseeker's yes: to exactly this card, for exactly this company and purpose (domain §2.1).
 * `cardHash` is the content hash of the card version she read. `untilOn` is the last day it holds;
 * `null` means until she withdraws it. Given in a meeting it names a witness, who is never the
 * specialist who writes it down.
 */
export const consentSchema = z.object({
  companyId: z.string().min(1).max(100),
  cardHash: z.string().min(1).max(128),
  purpose: z.enum(consentPurposes),
  given: z.discriminatedUnion('how', [
    z.object({ how: z.literal('link') }),
    z.object({ how: z.literal('meeting'), witness: z.string().trim().min(2).max(120) }),
  ]),
  hadInterpreter: z.boolean(),
  givenAt: z.iso.datetime(),
  untilOn: plainDateSchema.nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type Consent = z.infer<typeof consentSchema>;
