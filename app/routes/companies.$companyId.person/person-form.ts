import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.companies.person.errors;

const optional = (schema: z.ZodString) => schema.optional().transform((typed) => typed ?? null);

/** A named person at a company; what is left out is null. */
export const personForm = z.object({
  name: z.string({ error: t.name }).trim().min(1, t.name).max(80, t.name),
  role: optional(z.string().trim().max(80, t.role)),
  phone: optional(
    z
      .string()
      .trim()
      .max(20, t.phone)
      .regex(/^\+?[\d ]*$/, t.phone),
  ),
  email: optional(
    z
      .string()
      .trim()
      .max(120, t.email)
      .regex(/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/, t.email),
  ),
});
