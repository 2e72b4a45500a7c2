import { isNameAmong } from '../domain/privacy/is-name-among';
import { findingWording } from '../domain/privacy/text-scan/finding-wording';
import { scanText } from '../domain/privacy/text-scan/scan-text';
import type { DoubtfulWords, TextDoubt } from '../forms/form-answer';
import { labelOf, type FreeTexts } from '../forms/free-texts';
import { messagesIn } from '../i18n/messages';

/** What hinders a form because of the words in it. */
export interface TextFaults {
  readonly errors: Readonly<Record<string, string>>;
  readonly doubt?: TextDoubt | undefined;
}

const t = messagesIn('nb').forms.texts;
const tickName = 'isWanted';
/** A date control sends a date of the work, not of a birth. */
const controlDate = /^\d{4}-\d\d-\d\d$/;

/**
 * Looks for personal data in the free text of a form. What may never stand there is a fault of its
 * field; what may be wanted is asked about once, and the tick counts for the words it was given
 * for. All of it is said at once.
 */
export function checkTexts(form: FormData, texts: FreeTexts): TextFaults | undefined {
  const refused = new Map<string, Set<string>>();
  const doubts: DoubtfulWords[] = [];
  const wanted = new Set(form.getAll(tickName).flatMap((value) => String(value).split('|')));
  for (const [name, value] of form) {
    const label = isOurs(name) ? undefined : labelOf(name, texts.labels);
    if (label === undefined || typeof value !== 'string' || controlDate.test(value)) continue;
    if (texts.saved?.[name] === value) continue;
    for (const { kind, text, why } of scanText(value)) {
      if (kind === 'name' && isNameAmong(text, texts.names ?? [])) continue;
      const what = findingWording[kind].name;
      if (texts.rule.refused.has(kind)) {
        refused.set(name, (refused.get(name) ?? new Set()).add(t.found(text, what, why)));
      } else if (texts.rule.asked.has(kind)) doubts.push({ field: name, label, text, what, why });
    }
  }
  const errors = Object.fromEntries(
    [...refused].map(([name, found]) => [
      name,
      t.refused(labelOf(name, texts.labels) ?? '', [...found]),
    ]),
  );
  const isAnswered = doubts.every((doubt) => wanted.has(markOf(doubt)));
  if (texts.isUnfinished || isAnswered) return refused.size > 0 ? { errors } : undefined;
  const words = doubts.map(({ text }) => text);
  return {
    errors: { ...errors, [tickName]: t.doubtful(words) },
    doubt: { tickName, tick: doubts.map(markOf).join('|'), words: doubts },
  };
}

/** What the chips send back stands in the field they belong to; what was seen is saved already. */
function isOurs(name: string): boolean {
  return name === tickName || name === 'intent' || name === 'seen' || name.startsWith('words.');
}

/** The words a tick stands for, as one sign-free piece of its value. */
function markOf({ text }: DoubtfulWords): string {
  return text.toLowerCase().replaceAll(/[|\s]+/g, ' ');
}
