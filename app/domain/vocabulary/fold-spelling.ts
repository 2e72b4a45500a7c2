/**
 * One key for spellings that differ between bokmål, nynorsk, Swedish and Danish, and for the
 * commonest misspellings. Only for the fuzzy key: folded, "får" and "far" are the same word.
 */
export function foldSpelling(word: string): string {
  return word
    .replaceAll('øy', 'ø')
    .replaceAll('ei', 'e')
    .replaceAll('æ', 'e')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/skj|sj|kj|tj/g, 'sj')
    .replaceAll('hj', 'h')
    .replaceAll('hv', 'v')
    .replaceAll('ck', 'k')
    .replace(/nd|tn/g, 'n')
    .replaceAll('ld', 'l')
    .replace(/(.)\1+/gu, '$1');
}
