import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').admin.users.errors;

/** What may be changed of a user; which of the fields count is decided by her role. */
export const userForm = z
  .object({
    name: z.string({ error: t.name }).trim().min(2, t.name).max(120, t.name),
    email: z
      .string({ error: t.email })
      .trim()
      .toLowerCase()
      .max(200, t.email)
      .pipe(z.email(t.email)),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ]{5,20}$/, t.phone)
      .optional(),
    office: z.string().max(60, t.office).optional(),
    companyRole: z.enum(['owner', 'member'], { error: t.companyRole }).optional(),
  })
  .transform(({ phone = null, office, companyRole, ...rest }) => ({
    ...rest,
    phone,
    office,
    companyRole,
  }));
