/** The most of a query that is looked for: characters and words. */
const longestQuery = 80;
const mostWords = 8;

/** The words of a query as they are compared; the rest of a long one is left out. */
export function queryWords(query: string): string[] {
  return folded(query.slice(0, longestQuery)).split(/\s+/).filter(Boolean).slice(0, mostWords);
}

/** Whether each word stands somewhere in the texts; nothing is found by no words. */
export function holdsWords(texts: readonly (string | null)[], words: readonly string[]): boolean {
  const all = folded(texts.filter(Boolean).join('\n'));
  return words.length > 0 && words.every((word) => all.includes(word));
}

/** Letters without their size and accents; æ, ø and å are letters of their own. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[éèêëáàâäóòôöüúùûíìîïñç]/g, (letter) => letter.normalize('NFD').charAt(0));
}
