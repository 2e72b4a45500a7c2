import { z } from 'zod';

/** The ways to reach her that she may let a company have, beside her name. */
export const contactWays = ['phone', 'email'] as const;
export type ContactWay = (typeof contactWays)[number];

/** What a meeting's consent lets a company know, frozen as she gave it. */
export const disclosureSchema = z.strictObject({
  name: z.string().min(1).max(120),
  phone: z.string().max(30).optional(),
  email: z.string().max(200).optional(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;
