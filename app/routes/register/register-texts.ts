import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** What a company that is new to us needs, as all specialists will read it. */
export const registerTexts: FreeTexts = {
  rule: textRules.work,
  labels: { wish: messagesIn('nb').register.wish },
};
