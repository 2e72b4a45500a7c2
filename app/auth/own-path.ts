const longest = 300;

/**
 * A path of our own to go on to after signing in, or undefined for anything that could lead
 * elsewhere: other hosts, `//host`, `/\host`, schemes, control characters, hidden `..//`.
 */
export function ownPath(wish: string | null): string | undefined {
  if (wish === null || wish.length > longest) return undefined;
  if (!/^\/[\x21-\x7e]*$/.test(wish) || wish.includes('\\')) return undefined;
  const base = 'http://own.invalid';
  if (!URL.canParse(wish, base)) return undefined;
  const { origin, pathname, search } = new URL(wish, base);
  return origin === base && !pathname.startsWith('//') ? pathname + search : undefined;
}
