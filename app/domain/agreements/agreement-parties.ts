import { z } from 'zod';

/** Those who accept an agreement; the NAV adviser decides on schemes and only reads. */
export const agreementRoles = ['jobseeker', 'guardian', 'employer', 'specialist'] as const;
export type AgreementRole = (typeof agreementRoles)[number];

/** A party by role and by the name the document shows. */
export const agreementPartySchema = z.strictObject({
  role: z.enum(agreementRoles),
  name: z.string().trim().max(120),
});
export type AgreementParty = z.infer<typeof agreementPartySchema>;
