import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** What all three read of why it was decided so. */
export const decisionTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { note: messagesIn('nb').decision.edit.note },
};
