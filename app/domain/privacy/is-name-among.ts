/**
 * Whether words are a name among those given, whole or in part, also in the genitive: «Nora»,
 * «Nora Nabos» for Nora Nabo. A word that belongs to none of it makes it another name.
 */
export function isNameAmong(words: string, names: readonly string[]): boolean {
  const said = partsOf(words);
  return names.some((name) => {
    const own = new Set(partsOf(name));
    return said.length > 0 && said.every((part) => own.has(part) || own.has(withoutGenitive(part)));
  });
}

function partsOf(words: string): string[] {
  return words
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '');
}

function withoutGenitive(part: string): string {
  return part.replace(/['’]?s?$/, '');
}
