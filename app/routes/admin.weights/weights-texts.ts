import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** Why the weights are changed, as all administrators read it. */
export const weightsTexts: FreeTexts = {
  rule: textRules.work,
  labels: { reason: messagesIn('nb').weights.reason },
};
