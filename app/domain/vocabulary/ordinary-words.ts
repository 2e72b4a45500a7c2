import { withoutSensitiveWords } from '../privacy/without-sensitive-words';
import { readWords } from './read-words';

const mostWords = 4;
const mostCharacters = 40;

/**
 * Whether words may be remembered for everyone: a few plain words without digits or signs, none of
 * them sensitive, and none of them part of a name given. A specialist must have said so besides;
 * this is the net under it.
 */
export function areOrdinaryWords(text: string, names: readonly string[]): boolean {
  const words = readWords(text).map(({ plain }) => plain);
  const named = new Set(names.flatMap((name) => readWords(name).map(({ plain }) => plain)));
  return (
    words.length > 0 &&
    text.trim().split(/\s+/).length <= mostWords &&
    text.length <= mostCharacters &&
    /^[\p{L}\s-]+$/u.test(text) &&
    withoutSensitiveWords(text).trim() === text.normalize('NFC').trim() &&
    !words.some((word) => named.has(word))
  );
}
