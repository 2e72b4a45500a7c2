import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** What an employer writes when something has happened; the jobseeker may read it. */
export const stopTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { words: messagesIn('nb').decision.stop.label },
};
