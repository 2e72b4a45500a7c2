import { isNameAmong } from '../domain/privacy/is-name-among';
import type { TextRule } from '../domain/privacy/text-rules';
import { findingWording } from '../domain/privacy/text-scan/finding-wording';
import { scanText } from '../domain/privacy/text-scan/scan-text';
import type { DoubtfulWords, TextDoubt } from '../forms/form-answer';
import { messagesIn } from '../i18n/messages';

/** Which fields of a form are free text others read, and what may stand in them. */
export interface FreeTexts {
  readonly rule: TextRule;
  /** By the field's name, its label; `[]` stands for any row, and `*` for every other field. */
  readonly labels: Readonly<Record<string, string>>;
  /** Whose names may stand there: the readers know them already. */
  readonly names?: readonly string[];
  /** Nothing is asked yet: the form is only kept while it is written. */
  readonly isUnfinished?: boolean;
}

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
 * field; what may be wanted is asked about once, and the tick counts for the words it was given for.
 */
export function checkTexts(form: FormData, texts: FreeTexts): TextFaults | undefined {
  const errors: Record<string, string> = {};
  const doubts: DoubtfulWords[] = [];
  const wanted = new Set(form.getAll(tickName).flatMap((value) => String(value).split('|')));
  for (const [name, value] of form) {
    const label = labelOf(name, texts.labels);
    if (label === undefined || typeof value !== 'string' || controlDate.test(value)) continue;
    for (const { kind, text, why } of scanText(value)) {
      if (kind === 'name' && isNameAmong(text, texts.names ?? [])) continue;
      const what = findingWording[kind].name;
      if (texts.rule.refused.has(kind)) errors[name] ??= t.refused(label, text, what, why);
      else if (texts.rule.asked.has(kind)) doubts.push({ field: name, label, text, what, why });
    }
  }
  if (Object.keys(errors).length > 0) return { errors };
  const isAnswered = doubts.every((doubt) => wanted.has(markOf(doubt)));
  if (texts.isUnfinished || isAnswered) return undefined;
  const words = doubts.map(({ text }) => text);
  return {
    errors: { [tickName]: t.doubtful(words) },
    doubt: { tickName, tick: doubts.map(markOf).join('|'), words: doubts },
  };
}

function labelOf(name: string, labels: FreeTexts['labels']): string | undefined {
  // What the chips send back stands in the field they belong to.
  if (name === tickName || name === 'intent' || name.startsWith('words.')) return undefined;
  return labels[name] ?? labels[name.replaceAll(/\[\d+\]/g, '[]')] ?? labels['*'];
}

/** The words a tick stands for, as one sign-free piece of its value. */
function markOf({ text }: DoubtfulWords): string {
  return text.toLowerCase().replaceAll(/[|\s]+/g, ' ');
}
