export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * One text for one content, for hashing: keys sorted by UTF-16 code units, no white space, numbers
 * and strings as ECMAScript writes them (RFC 8785). Throws TypeError on what JSON cannot hold, such
 * as `undefined` or NaN: dropped in silence, it would let two contents share a hash.
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  const isFiniteNumber = typeof value === 'number' && Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || isFiniteNumber) {
    return JSON.stringify(value);
  }
  throw new TypeError(`Not a JSON value: ${String(value)}`);
}

function canonicalObject(object: Readonly<Record<string, JsonValue>>): string {
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key] as JsonValue)}`);
  return `{${members.join(',')}}`;
}

function isPlainObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
