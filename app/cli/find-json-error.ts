const token =
  /\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;

type Expects = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * The line (from 1) on which a text stops being JSON; the last line where only its end is missing.
 * Node does not always tell the position, so the text is walked token by token.
 */
export function findJsonErrorLine(text: string): number {
  const open: ('{' | '[')[] = [];
  let expects: Expects = 'value';
  token.lastIndex = 0;
  let end = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const next = follow(found[1] ?? '', expects, open);
    if (next === undefined) break;
    expects = next;
    end = token.lastIndex;
  }
  const rest = text.slice(end);
  const at = end + rest.length - rest.trimStart().length;
  return text.slice(0, at).split('\n').length;
}

/** What may come after a token, or undefined where the token may not stand here. */
function follow(found: string, expects: Expects, open: ('{' | '[')[]): Expects | undefined {
  if (found === ':') return expects === ':' ? 'value' : undefined;
  if (found === ',') {
    if (expects !== ', or end' || open.length === 0) return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (found === '}' || found === ']') {
    const isClosing = expects === ', or end' || expects.endsWith(found);
    return isClosing && open.pop() === (found === '}' ? '{' : '[') ? ', or end' : undefined;
  }
  if (expects.startsWith('key')) return found.startsWith('"') ? ':' : undefined;
  if (!expects.startsWith('value')) return undefined;
  if (found !== '{' && found !== '[') return ', or end';
  open.push(found);
  return found === '{' ? 'key or }' : 'value or ]';
}
