import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.requirements;

/** What the work demands, as every jobseeker who is asked about the need reads it. */
export const addedTexts: FreeTexts = { rule: textRules.work, labels: { text: t.addLabel } };
/** The same in other words, or why a point is gone. */
export const editedTexts: FreeTexts = {
  rule: textRules.work,
  labels: { text: t.reword, reason: t.reason },
};
