import { z } from 'zod';
import { placeName } from '../places/place-name';
import { phoneLine } from './phone-line';
import { readOrganisationNumber } from './organisation-number';

/**
 * What an employer is asked when she registers herself: seven lines in the order of the page, each
 * a fault code of its own when it is missing or wrong. The number must pass its control digit
 * (modulus 11).
 */
export const registrationSchema = z.object({
  wish: line(200, 'wish-missing'),
  companyName: line(120, 'company-missing'),
  organisationNumber: z
    .string({ error: 'number-wrong' })
    .max(20, 'number-wrong')
    .transform((typed, context) => {
      const digits = readOrganisationNumber(typed);
      if (digits === undefined) context.addIssue({ code: 'custom', message: 'number-wrong' });
      return digits ?? z.NEVER;
    }),
  municipality: line(60, 'municipality-missing').transform(placeName),
  contactName: line(80, 'name-missing'),
  phone: phoneLine('phone-wrong'),
  email: z
    .string({ error: 'email-wrong' })
    .trim()
    .toLowerCase()
    .max(200, 'email-wrong')
    .regex(/^[^@]{1,64}@/, 'email-wrong')
    .pipe(z.email('email-wrong')),
});
export type Registration = z.infer<typeof registrationSchema>;

function line(longest: number, missing: string) {
  return z.string({ error: missing }).trim().min(2, missing).max(longest, 'too-long');
}
