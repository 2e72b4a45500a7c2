import { z } from 'zod';

/** The identified layer: who she is and how she is reached. Nothing here ever enters a match. */
export const identitySchema = z.object({
  name: z.string().trim().min(1).max(120),
  phone: z.string().trim().max(30).optional(),
  email: z.email().max(200).optional(),
  preferredChannel: z.enum(['email', 'phone', 'meeting']),
  /** The language of an interpreter she wants, when she wants one. */
  interpreter: z.string().trim().max(60).optional(),
  /** People she wants with her in the process, by role; never relatives as such (domain §2.12). */
  network: z
    .array(z.object({ name: z.string().trim().min(1).max(120), role: z.string().trim().max(80) }))
    .max(10)
    .default([]),
  /** A guardian (verge) or, under 18, a parent: who it is and when she or he agreed. */
  guardian: z
    .object({
      name: z.string().trim().min(1).max(120),
      contact: z.string().trim().max(200).optional(),
      agreedOn: z.string().optional(),
    })
    .optional(),
});

export type Identity = z.infer<typeof identitySchema>;
