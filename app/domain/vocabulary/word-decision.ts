import type { Resolution, Resolver } from './create-resolver';
import { normaliseText } from './normalise-text';

/**
 * What a person who knows said a text means: these concepts, or none of the vocabulary's. `text`
 * is the key made by `decisionKey`.
 */
export type WordDecision = { readonly text: string; readonly concepts: readonly string[] };

/** The key a decision is kept under: the same words in whatever case, spacing and punctuation. */
export function decisionKey(text: string): string {
  return normaliseText(text)
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}

/**
 * A resolver that knows decisions: a text somebody has decided about is not guessed at. A decision
 * for concepts the vocabulary no longer has is as if it had not been made.
 */
export function withDecisions(resolver: Resolver, decisions: readonly WordDecision[]): Resolver {
  if (decisions.length === 0) return resolver;
  const decided = new Map(decisions.map(({ text, concepts }) => [text, concepts]));

  function decisionOn(text: string): Resolution[] | undefined {
    const concepts = decided.get(decisionKey(text));
    const known = concepts?.flatMap((concept) => sureOf(resolver, concept, text));
    return known?.length === 0 && concepts?.length !== 0 ? undefined : known;
  }

  return {
    ...resolver,
    resolve: (text) => decisionOn(text) ?? resolver.resolve(text),
    isDecided: (text) => decisionOn(text) !== undefined || resolver.isDecided(text),
  };
}

function sureOf(resolver: Resolver, concept: string, matched: string): Resolution[] {
  const known = resolver.conceptById(concept);
  return known ? [{ concept, label: known.label, score: 1, band: 'high', matched }] : [];
}
