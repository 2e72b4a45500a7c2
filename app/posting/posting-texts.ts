import { textRules } from '../domain/privacy/text-rules';
import type { FreeTexts } from '../forms/free-texts';
import { messagesIn } from '../i18n/messages';

const { what, place, afterwards, about } = messagesIn('nb').posting;

/** What a task is called, as the specialist will read it. */
export const whatTexts: FreeTexts = { rule: textRules.work, labels: { title: what.ownWords } };

/** What it takes to get the job. */
export const afterwardsTexts: FreeTexts = {
  rule: textRules.work,
  labels: { contractRequires: afterwards.contractRequires },
};

/** Who does it today, as a role, and why the task needs a language. */
export const aboutTexts: FreeTexts = {
  rule: textRules.work,
  labels: { doneBy: about.doneBy, languageReason: about.languageReason },
};

/** Where the work is. */
export const placeTexts: FreeTexts = {
  rule: textRules.place,
  labels: { municipality: place.municipality, address: place.address },
};
