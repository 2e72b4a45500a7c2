import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.companies.warnings;

/** What every specialist and administrator reads about a company. */
export const warningTexts: FreeTexts = {
  rule: textRules.work,
  labels: { note: t.note, reason: t.reason },
};
