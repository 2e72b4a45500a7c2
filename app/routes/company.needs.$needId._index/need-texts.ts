import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').employer.need;

/** Why a need is closed, as its specialist reads it. */
export const closeTexts: FreeTexts = { rule: textRules.work, labels: { note: t.closeNote } };
/** What is wrong in what was written down together, as all specialists read it. */
export const correctionTexts: FreeTexts = {
  rule: textRules.work,
  labels: { text: t.correctLabel },
};
