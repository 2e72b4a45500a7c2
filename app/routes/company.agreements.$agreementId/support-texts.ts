import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** What an employer writes when it asks for support: read by the specialist and the jobseeker. */
export const supportTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { supportWords: messagesIn('nb').support.ask.label },
};
