import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** Why a promise is struck, as all specialists read it. */
export const dropTexts: FreeTexts = {
  rule: textRules.work,
  labels: { reason: messagesIn('nb').specialist.companies.page.dropReason },
};
