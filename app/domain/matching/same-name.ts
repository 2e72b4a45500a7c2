/** True where two names are the same text, whatever the case and the spaces around. */
export function isSameName(a: string, b: string): boolean {
  return asCompared(a) === asCompared(b);
}

function asCompared(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
