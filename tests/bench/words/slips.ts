/** A source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** A text with one slip of the keyboard: a letter changed, lost, added, or two swapped. */
export function withSlip(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return text.slice(0, at) + letter + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at);
  const first = Math.min(at, text.length - 2);
  return text.slice(0, first) + text[first + 1] + text[first] + text.slice(first + 2);
}

export function withSlips(text: string, slips: number, random: () => number): string {
  let slipped = text;
  for (let done = 0; done < slips; done += 1) slipped = withSlip(slipped, random);
  return slipped;
}
