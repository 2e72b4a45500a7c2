import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** Where a rate was read, as all administrators read it. */
export const rateTexts: FreeTexts = {
  rule: textRules.work,
  labels: { sourceTitle: messagesIn('nb').rates.sourceTitle },
};
