import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

/** A task's title goes on into the need, and is read by the company once she has said yes. */
export const seenTexts: FreeTexts = {
  rule: textRules.work,
  labels: { title: messagesIn('nb').specialist.carving.job.seenName },
};
