import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** Why it was decided so, as the specialist writes it down. */
export const decisionTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { note: messagesIn('nb').decision.edit.note },
};
