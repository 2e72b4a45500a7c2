import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.proposals;

/** What the specialist writes to the employer; no other field of these forms is free text. */
export const toldTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: {
    lead: t.edit.lead,
    text: t.answer.label,
    correction: t.messages.correction,
    'noes[].how': messagesIn('nb').specialist.requirements.solve.field,
  },
};
