import type { ConceptLabel } from './concept';
import type { Resolver } from './create-resolver';

/** As much as the best likeness there is, and less than a label nearly written. */
const sameMeaning = 8;
/** A guess at what is mistyped may be about a part of the text only. */
const guessed = 0.7;

/**
 * What the words of another list of labels have in common with a text by meaning: both name the
 * same concept of our own vocabulary ("slå plenen" and "klippe gress"). Gives what each concept
 * of the list is raised by, in the scale of `rankConcepts`.
 */
export function shareMeanings(
  rows: readonly ConceptLabel[],
  own: Resolver,
): (text: string) => ReadonlyMap<string, number> {
  const holders = new Map<string, { concept: string; share: number }[]>();
  for (const { concept, label } of rows) {
    for (const [meaning, share] of own.name(label)) {
      const each = { concept, share };
      const held = holders.get(meaning);
      if (held) held.push(each);
      else holders.set(meaning, [each]);
    }
  }
  return (text) => {
    const raised = new Map<string, number>();
    for (const [meaning, said] of meaningsOf(text, own)) {
      for (const { concept, share } of holders.get(meaning) ?? []) {
        const by = sameMeaning * said * share;
        if (by > (raised.get(concept) ?? 0)) raised.set(concept, by);
      }
    }
    return raised;
  };
}

/** What the text names, and what it surely means where it is mistyped. */
function meaningsOf(text: string, own: Resolver): ReadonlyMap<string, number> {
  const meanings = new Map(own.name(text));
  for (const { concept, score, band } of own.resolve(text)) {
    if (band === 'high' && !meanings.has(concept)) meanings.set(concept, score * guessed);
  }
  return meanings;
}
