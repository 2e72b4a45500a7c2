import type { ReadText } from '../../domain/matching/read-text';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';

/** A text as it was written and what it was understood as; `concepts` is empty for free text. */
export interface UnderstoodWord {
  readonly text: string;
  readonly concepts: readonly string[];
}

/** What the matcher understood of a profile's words, to be looked over by the one who wrote them. */
export function understoodWords(resolved: ResolvedProfile): UnderstoodWord[] {
  const read: readonly ReadText[] = [
    ...(resolved.wish ? [resolved.wish] : []),
    ...(resolved.interests ?? []),
    ...(resolved.mastered ?? []),
    ...(resolved.wanted ?? []),
    ...(resolved.experience ?? []).map(({ task }) => task),
  ];
  const words = read.map(({ quote, concepts }) => ({
    text: quote,
    concepts: concepts.map(({ label }) => label),
  }));
  // What she both masters and wants is one word to look over, not two.
  return [...new Map(words.map((word) => [JSON.stringify(word), word])).values()];
}
