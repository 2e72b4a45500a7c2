import { textRules } from '../domain/privacy/text-rules';
import type { FreeTexts } from '../forms/free-texts';
import { messagesIn } from '../i18n/messages';

const { about, what, place } = messagesIn('nb').posting;

/** What a task is called, as the specialist will read it. */
export const whatTexts: FreeTexts = { rule: textRules.work, labels: { title: what.ownWords } };

/** Who does it today, as a role: read by the specialist, and in a job put together of it. */
export const aboutTexts: FreeTexts = { rule: textRules.work, labels: { doneBy: about.doneBy } };

/** Where the work is. */
export const placeTexts: FreeTexts = {
  rule: textRules.place,
  labels: { municipality: place.municipality, address: place.address },
};
