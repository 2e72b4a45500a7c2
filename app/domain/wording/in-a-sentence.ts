/** «en», «en og to», «en, to og tre». */
export function joinWithAnd(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

/** A title as it stands inside a sentence; leaves «HMS-runde» as it is. */
export function uncapitalised(title: string): string {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** A text with its full stop, on one line. */
export function ended(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
