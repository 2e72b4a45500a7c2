import type { Vocabulary } from './concept';

/** Ordinary words that mean a concept here, as a specialist has said: no vocabulary has them all. */
export type LocalTerm = { readonly text: string; readonly concept: string };

/** The vocabulary with the local terms among its labels; a concept it does not have gains none. */
export function withLocalTerms(vocabulary: Vocabulary, terms: readonly LocalTerm[]): Vocabulary {
  const byConcept = new Map<string, string[]>();
  for (const { text, concept } of terms) {
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), text]);
  }
  const concepts = vocabulary.concepts.map((concept) => {
    const own = byConcept.get(concept.id);
    return own ? { ...concept, labels: [...concept.labels, ...own] } : concept;
  });
  return { version: `${vocabulary.version}+${terms.length}`, concepts };
}
