/** Every text of a part of the catalogue, with something short put in where a parameter goes. */
export function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node('Moss', 'Moss', 'Moss'))];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
}

export function sentencesIn(text: string): string[] {
  return text.split(/[.!?:]\s+|[.!?:]$/).filter(Boolean);
}

/** LIX: words a sentence, plus the share in percent of words of more than six letters. */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
