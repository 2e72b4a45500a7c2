import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').chores.put;

/**
 * What a colleague puts in, as all who look over the list read it. Nobody knows who wrote it: what is
 * private of a person is sent back, and never asked about.
 */
export const choreTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { text: t.text, place: t.place },
};
