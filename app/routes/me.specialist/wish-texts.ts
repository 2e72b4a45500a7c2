import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** What the leader reads beside her code, which the page says is without her name. */
export const wishTexts: FreeTexts = {
  rule: textRules.unnamed,
  labels: { text: messagesIn('nb').jobseeker.newSpecialist.wishLabel },
};
