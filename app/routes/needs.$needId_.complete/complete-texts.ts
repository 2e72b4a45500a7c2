import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { needs, profiles } = messagesIn('nb').specialist;
/** What everyone who reads the need reads too. */
export const needTexts: FreeTexts = {
  rule: textRules.work,
  labels: { whyNow: needs.need.whyNow, contractRequires: needs.need.contractRequires },
};

export const taskTexts: FreeTexts = {
  rule: textRules.work,
  labels: {
    adaptations: needs.task.adaptations,
    doneBy: needs.task.doneBy,
    languageReason: needs.task.languageReason,
    'requires[].name': needs.task.requirementName,
    ...Object.fromEntries(
      Object.entries(profiles.demandNames).map(([about, name]) => [`demands.${about}`, name]),
    ),
  },
};
