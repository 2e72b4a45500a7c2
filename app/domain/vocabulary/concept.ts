/**
 * One thing a task, a wish or a skill can be about. A sector is a concept without `broader`;
 * every other concept names the concept it is part of.
 */
export type Concept = {
  readonly id: string;
  /** The preferred label, in bokmål. */
  readonly label: string;
  /** Synonyms and everyday phrases; nynorsk, Swedish and Danish forms stand among them. */
  readonly labels: readonly string[];
  readonly broader?: string;
  /** Concepts that are near in practice without being part of each other. */
  readonly related?: readonly string[];
  /** A place or a surrounding: what is done there are different things, not variants of one. */
  readonly isPlace?: boolean;
};

/** The sectors that say how someone likes to work and what she is drawn to, not which work it is. */
export const personalSectors: ReadonlySet<string> = new Set(['skills', 'interests']);

/** Concepts with the version that a stored resolution names. */
export type Vocabulary = {
  readonly version: string;
  readonly concepts: readonly Concept[];
};

/** One name of one concept: what the index is built of. A concept may have several. */
export type ConceptLabel = { readonly concept: string; readonly label: string };

/** All labels of a vocabulary, the preferred one of each concept first. */
export function labelsOf({ concepts }: Vocabulary): ConceptLabel[] {
  return concepts.flatMap(({ id, label, labels }) =>
    [label, ...labels].map((each) => ({ concept: id, label: each })),
  );
}
