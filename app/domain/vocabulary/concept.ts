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
};

/** Concepts with the version that a stored resolution names. */
export type Vocabulary = {
  readonly version: string;
  readonly concepts: readonly Concept[];
};
