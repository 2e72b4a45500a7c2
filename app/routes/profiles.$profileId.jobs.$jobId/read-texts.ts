import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { job: t } = messagesIn('nb').specialist.carving;

/** What the job gives is read by the company once she has said yes to it. */
export const gainTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { freedFor: t.freedFor, colleagues: t.colleagues, toldHow: t.toldHow },
};

/** Who takes a task over, and why; and why a warning is left as it is. */
export const moveTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { who: t.who, why: t.why },
};
export const checkTexts: FreeTexts = { rule: textRules.aboutPerson, labels: { reason: t.reason } };

/** And what it may grow into. */
export const stageTexts: FreeTexts = {
  rule: textRules.aboutPerson,
  labels: { what: t.what, requires: t.stageRequires },
};
