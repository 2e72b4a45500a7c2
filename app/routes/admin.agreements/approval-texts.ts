import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** Why an agreement is an exception, as her specialist and other administrators read it. */
export const approvalTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { reason: messagesIn('nb').agreement.list.reasonLabel },
};
