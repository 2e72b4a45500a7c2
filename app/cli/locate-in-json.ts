/**
 * Where in a JSON text a value stands, so that a fault can be told by line. The text must be
 * valid JSON. A path that leads nowhere gives the line of the last value that is there.
 * @param path keys and indexes from the root, as a validator reports them.
 * @returns the line, counted from 1.
 */
export function lineInJson(text: string, path: readonly PropertyKey[]): number {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const child = childAt(text, at, step);
    if (child === undefined) break;
    at = child;
  }
  return lineAt(text, at);
}

/** The line of a character, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function childAt(text: string, start: number, step: PropertyKey): number | undefined {
  const opening = text[start];
  if (opening !== '{' && opening !== '[') return undefined;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
    let key: PropertyKey = index;
    if (opening === '{') {
      const end = skipValue(text, at);
      key = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (key === step) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return undefined;
}

function skipSpace(text: string, at: number): number {
  while (' \n\r\t'.includes(text[at] ?? 'x')) at += 1;
  return at;
}

/** The offset just after the value that begins at `at`. */
function skipValue(text: string, at: number): number {
  if (text[at] === '"') return skipString(text, at);
  if (text[at] !== '{' && text[at] !== '[') {
    while (at < text.length && !',]} \n\r\t'.includes(text[at] ?? '')) at += 1;
    return at;
  }
  let depth = 0;
  do {
    if (text[at] === '"') {
      at = skipString(text, at);
      continue;
    }
    if (text[at] === '{' || text[at] === '[') depth += 1;
    if (text[at] === '}' || text[at] === ']') depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

function skipString(text: string, at: number): number {
  at += 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
