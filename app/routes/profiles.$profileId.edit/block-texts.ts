import { textRules } from '~/app/domain/privacy/text-rules';
import type { ProfileBlock } from '~/app/domain/profiles/profile-block';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { blockTitles } = messagesIn('nb').specialist.profiles;

/** All of a block is read without a name, to be matched. */
export function blockTexts(block: ProfileBlock): FreeTexts {
  return { rule: textRules.matchingLayer, labels: { '*': blockTitles[block] } };
}
