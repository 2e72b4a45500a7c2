import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.colleagues;

/** Everyone reads questions and answers: what points at a person has no place in them. */
export const colleagueTexts: FreeTexts = {
  rule: textRules.work,
  labels: { text: t.ask, note: t.note },
};
