import { z } from 'zod';
import { contactEmail, contactPhone, longestContact } from '~/app/domain/companies/contact-person';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.companies.person.errors;

const optional = (schema: z.ZodString) => schema.optional().transform((typed) => typed ?? null);

/** A named person at a company; what is left out is null. */
export const personForm = z.object({
  name: z.string({ error: t.name }).trim().min(1, t.name).max(longestContact.name, t.name),
  role: optional(z.string().trim().max(longestContact.role, t.role)),
  phone: optional(
    z.string().trim().max(longestContact.phone, t.phone).regex(contactPhone, t.phone),
  ),
  email: optional(
    z.string().trim().max(longestContact.email, t.email).regex(contactEmail, t.email),
  ),
});
