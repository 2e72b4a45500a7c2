import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').employer.proposal;

/** What an employer writes in answer to a card. */
export const answerTexts: FreeTexts = {
  rule: textRules.question,
  labels: { question: t.questionLabel, note: t.note },
};
