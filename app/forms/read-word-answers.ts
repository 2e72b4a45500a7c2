import { longestUnderstood, type WordAnswer } from '../domain/vocabulary/understand-text';

const fieldName = /^words\.([a-zA-Z]+)\[(\d{1,2})\]\.(text|concept|isNone|isCommon|search)$/;
const mostConcepts = 20;

/**
 * What was ticked beside the words of a form, by its fields `words.mastered[0].concept` and the
 * like. Anything else in the form is left alone; too long a text is no answer to anything.
 */
export function readWordAnswers(form: FormData): WordAnswer[] {
  const rows = new Map<string, Map<string, string[]>>();
  for (const [name, value] of form) {
    const [, field, row, part] = fieldName.exec(name) ?? [];
    if (part === undefined || typeof value !== 'string') continue;
    if (value.length > longestUnderstood) continue;
    const parts = rows.get(`${field} ${row}`) ?? new Map<string, string[]>();
    parts.set(part, [...(parts.get(part) ?? []), value]);
    rows.set(`${field} ${row}`, parts);
  }
  return [...rows.values()].flatMap((parts) => {
    const [text = ''] = parts.get('text') ?? [];
    if (text === '') return [];
    const concepts = (parts.get('concept') ?? []).slice(0, mostConcepts);
    const [search = ''] = parts.get('search') ?? [];
    return [
      {
        text,
        concepts,
        isNone: parts.has('isNone'),
        isCommon: parts.has('isCommon'),
        search: search.trim(),
      },
    ];
  });
}
