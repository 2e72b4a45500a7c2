import { sensitiveVocabulary } from './sensitive-vocabulary';
import { createTermFinder } from './term-finder';
import { tokensOf } from './text-scan/tokens';

const { diagnosis, benefit, subsidy, capacity } = sensitiveVocabulary;
const termAt = createTermFinder([...diagnosis, ...benefit, ...subsidy, ...capacity]);
const percentage =
  /(?<![\p{L}\d])\d{1,3}(?:[.,]\d{1,2})? ?(?:%|prosent|pst|procent)(?![\p{L}\d])/giu;

/**
 * The text as if its words of diagnosis, benefit and capacity had not been written: they are no
 * fields of this product, and where someone writes them all the same they count as not written.
 */
export function withoutSensitiveWords(text: string): string {
  const written = text.normalize('NFC').replace(percentage, ' ');
  const tokens = tokensOf(written);
  let kept = '';
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const count = termAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + count - 1]];
    if (count > 0 && first && last) {
      kept += `${written.slice(from, first.from)} `;
      from = last.to;
    }
    at += Math.max(1, count);
  }
  return kept + written.slice(from);
}
