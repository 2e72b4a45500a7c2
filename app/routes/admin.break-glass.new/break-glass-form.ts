import { z } from 'zod';
import { breakGlassReasons } from '~/app/domain/privacy/break-glass';
import { pseudonymAsTyped } from '~/app/domain/profiles/pseudonym';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
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

/** What she reads herself and a second administrator before: by code, and nothing private. */
export const breakGlassTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { explanation: messagesIn('nb').breakGlass.explanation },
};
