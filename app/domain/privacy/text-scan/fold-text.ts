/** A text as the scan reads it, with the place of each of its characters in the text as written. */
export interface FoldedText {
  readonly text: string;
  /** By index in `text`: where the character began; one more than there are, for the end. */
  readonly at: readonly number[];
}

const firstBeyondLatin = 0x0180;
const softHyphen = 0xad;
const noBreakSpace = 0xa0;

/**
 * The text without what hides a number or a word from a reader of characters: full-width and
 * foreign digits are plain ones, invisible characters are gone, accents are put together.
 */
export function foldText(written: string): FoldedText {
  const folded: string[] = [];
  const at: number[] = [];
  let from = 0;
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0;
    const isPlain = code < firstBeyondLatin && code !== softHyphen && code !== noBreakSpace;
    for (const sign of isPlain ? character : unfolded(character, code)) {
      const accented = isMark(sign) ? `${folded.at(-1) ?? ''}${sign}`.normalize('NFC') : sign;
      if (accented !== sign && accented.length === 1) folded[folded.length - 1] = accented;
      else if (!isMark(sign)) {
        folded.push(sign);
        at.push(from);
      }
    }
    from += character.length;
  }
  at.push(written.length);
  return { text: folded.join(''), at };
}

function isMark(sign: string): boolean {
  return (sign.codePointAt(0) ?? 0) >= firstBeyondLatin && /^\p{M}$/u.test(sign);
}

/** One character as plain ones of a single UTF-16 unit each; none when it cannot be seen. */
function unfolded(character: string, code: number): string {
  if (/^[\p{Cf}\u034f\u115f\u1160\u3164]$/u.test(character)) return '';
  if (/^\p{Nd}$/u.test(character)) return digitOf(character, code);
  const plain = character.normalize('NFKC');
  return /[\ud800-\udfff]/.test(plain) ? '?' : plain;
}

/** The digits of each script lie in a row of ten, so the value is found without a table. */
function digitOf(character: string, code: number): string {
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
