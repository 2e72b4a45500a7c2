/** The longest text that is read; what stands behind is kept by its owner but not matched. */
export const readableCharacters = 10_000;

/**
 * One spelling for matching: lower case, Swedish letters as Norwegian, everything that is neither
 * letter nor digit a space, invisible characters gone, sentence and list marks kept as `,`. A lone
 * letter before a hyphen is part of its word ("t-bane"), and "i mot" is one word. Reads at most 10,000 characters.
 */
export function normaliseText(text: string): string {
  return text
    .slice(0, readableCharacters)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .slice(0, readableCharacters)
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replaceAll('aa', 'å')
    .replaceAll('é', 'e')
    .replaceAll('è', 'e')
    .replaceAll('ü', 'u')
    .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu, '$1')
    .replace(/[.,;:/&+!?\n]/g, ',')
    .replace(/[^\p{L}\p{N},]/gu, ' ')
    .replace(/(?<!\p{L})i +mot(?!\p{L})/gu, 'imot');
}
