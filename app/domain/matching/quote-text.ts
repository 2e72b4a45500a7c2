import { withoutSensitiveWords } from '../privacy/without-sensitive-words';

const quotedCharacters = 80;

/** A short quotation for an explanation, without words of diagnosis, benefit or capacity. */
export function quoteText(text: string): string {
  const plain = withoutSensitiveWords(text.slice(0, 5 * quotedCharacters))
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= quotedCharacters ? plain : `${plain.slice(0, quotedCharacters - 1)}…`;
}
