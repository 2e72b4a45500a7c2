import type { Resolver } from './create-resolver';
import type { WordAnswer } from './understand-text';
import { decisionKey, type WordDecision } from './word-decision';

/**
 * The decisions after somebody has looked over what was understood. An answer that says what the
 * resolver says anyway is no decision, so that a better vocabulary still helps; neither is one that
 * leaves an unsure text open. Decisions about texts that are no longer written are dropped; the
 * order is that of the texts. `texts` are all texts that are written, `resolver` knows none of
 * these decisions.
 */
export function decideWords(
  before: readonly WordDecision[],
  answers: readonly WordAnswer[],
  texts: readonly string[],
  resolver: Resolver,
): WordDecision[] {
  const decisions = new Map(before.map(({ text, concepts }) => [text, concepts]));
  for (const answer of answers) {
    const key = decisionKey(answer.text);
    const concepts = decisionIn(answer, resolver);
    if (concepts) decisions.set(key, concepts);
    else decisions.delete(key);
  }
  const written = new Set(texts.map(decisionKey));
  return [...decisions]
    .filter(([text]) => written.has(text))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, concepts]) => ({ text, concepts }));
}

/** What the answer decides, or undefined where it leaves the text to the resolver. */
function decisionIn(answer: WordAnswer, resolver: Resolver): string[] | undefined {
  if (answer.isNone) return [];
  const chosen = [...new Set(answer.concepts)].filter((id) => resolver.conceptById(id));
  const sure = resolver
    .resolve(answer.text)
    .filter(({ band }) => band === 'high')
    .map(({ concept }) => concept);
  const isSame = chosen.length === sure.length && chosen.every((id) => sure.includes(id));
  return isSame ? undefined : chosen;
}
