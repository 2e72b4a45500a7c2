import { sensitiveVocabulary } from './sensitive-vocabulary';
import { createTermFinder } from './term-finder';
import { tokensOf } from './text-scan/tokens';
import { withoutSensitiveWords } from './without-sensitive-words';

const { pregnancy, faith, food, origin } = sensitiveVocabulary;
const termAt = createTermFinder([...pregnancy, ...faith, ...food, ...origin]);

/**
 * Whether a text holds a word that must not reach an employer: a safety net under her own reading
 * and approval, not instead of them. Linear in its length.
 */
export function hasSensitiveWord(text: string): boolean {
  if (withoutSensitiveWords(text) !== text.normalize('NFC')) return true;
  const tokens = tokensOf(text);
  return tokens.some((_, at) => termAt(tokens, at) > 0);
}
