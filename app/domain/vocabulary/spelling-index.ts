import { editDistance } from './edit-similarity';

export type NearSpelling = { readonly at: number; readonly edits: number };

/**
 * Texts ready to be found by nearly their letters. `near` gives every text at most `edits` slips
 * away (a letter changed, lost, added, or two swapped), the nearest first, then by place.
 */
export type SpellingIndex = {
  readonly near: (text: string, edits: number) => NearSpelling[];
};

export function buildSpellingIndex(texts: readonly string[]): SpellingIndex {
  const byLength = new Map<number, { at: number; text: string; letters: number }[]>();
  for (const [at, text] of texts.entries()) {
    const entry = { at, text, letters: lettersOf(text) };
    const list = byLength.get(text.length);
    if (list) list.push(entry);
    else byLength.set(text.length, [entry]);
  }

  function near(text: string, edits: number): NearSpelling[] {
    const letters = lettersOf(text);
    const found: NearSpelling[] = [];
    for (let length = text.length - edits; length <= text.length + edits; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        if (bitsIn(letters ^ entry.letters) > 2 * edits) continue;
        const distance = editDistance(text, entry.text, edits);
        if (distance <= edits) found.push({ at: entry.at, edits: distance });
      }
    }
    return found.sort((a, b) => a.edits - b.edits || a.at - b.at);
  }

  return { near };
}

/** Which letters a text has, a bit each: one slip changes at most two of them. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
