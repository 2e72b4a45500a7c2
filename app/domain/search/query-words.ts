/** The most of a query that is looked for: characters and words. */
const longestQuery = 80;
const mostWords = 8;

/** The words of a query as they are compared; the rest of a long one is left out. */
export function queryWords(query: string): string[] {
  const written = withJoinedNumbers(folded(query.slice(0, longestQuery)));
  return wordsOf(written).slice(0, mostWords);
}

/** Whether a word of the texts begins with each word looked for; nothing is found by no words. */
export function holdsWords(texts: readonly (string | null)[], words: readonly string[]): boolean {
  return words.length > 0 && unheldWords(texts, words).length === 0;
}

/** Whether a text holds each word looked for, also inside a longer one: «bakeri» in «Havnebakeriet». */
export function holdsInside(text: string, words: readonly string[]): boolean {
  const written = folded(text);
  return words.length > 0 && words.every((word) => written.includes(word));
}

/** The words looked for that no word of the texts begins with. */
export function unheldWords(
  texts: readonly (string | null)[],
  words: readonly string[],
): readonly string[] {
  const all = texts.flatMap((text) => {
    const written = folded(text ?? '');
    // «hav393» is the code HAV-393, and «hmsrunde» the HMS-runde.
    return [written, withJoinedNumbers(written), written.replaceAll('-', '')].flatMap(wordsOf);
  });
  return words.filter((word) => !all.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Telephone and organisation numbers as one row of digits, however they are spaced, without the
 * country's code and what stands around a number in the VAT register.
 */
function withJoinedNumbers(text: string): string {
  return text
    .replaceAll(/(\d)[ \u00a0.-]+(?=\d)/g, '$1')
    .replaceAll(/(?:\+|\b00)47[ \u00a0]?(?=\d)|\b47(?=\d{8}\b)/g, '')
    .replaceAll(/(?:\bno ?)?\b(\d{9}) ?mva\b/g, '$1');
}

/** Letters without their size and accents; æ, ø and å are letters of their own. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[éèêëáàâäóòôöüúùûíìîïñç]/g, (letter) => letter.normalize('NFD').charAt(0));
}
