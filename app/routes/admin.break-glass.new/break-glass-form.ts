import { z } from 'zod';
import { breakGlassReasons } from '~/app/domain/privacy/break-glass';
import { pseudonymAsTyped } from '~/app/domain/profiles/pseudonym';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').breakGlass.errors;

/** The form of a request. A code is read as people type it. */
export const breakGlassForm = z.object({
  code: z.string({ error: t.code }).max(40, t.code).transform(pseudonymAsTyped),
  reason: z.enum(breakGlassReasons, { error: t.reason }),
  explanation: z
    .string({ error: t.explanation })
    .trim()
    .min(10, t.explanation)
    .max(300, t.explanation),
});
