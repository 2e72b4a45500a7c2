import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').offices.errors;

const name = z
  .string({ error: t.name })
  .transform((typed) => typed.replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(2, t.name).max(60, t.name));

/** The form of a new office. */
export const newOfficeForm = z.object({ name });

/** The form of one that is changed. */
export const officeForm = z
  .object({ name, isInUse: z.enum(['yes', 'no'], { error: t.isInUse }) })
  .transform((typed) => ({ name: typed.name, isInUse: typed.isInUse === 'yes' }));
