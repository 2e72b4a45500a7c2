import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json';

const anyJson = fc.jsonValue().map((value) => value as JsonValue);

describe('canonical JSON', () => {
  test.each<[JsonValue, string]>([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ å: 'blåbær', z: '"\n' }, '{"z":"\\"\\n","å":"blåbær"}'],
    [[1e21, 0.1, -0, 100], '[1e+21,0.1,0,100]'],
    [{ '10': 1, '9': 2 }, '{"10":1,"9":2}'],
    [{}, '{}'],
    ['', '""'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('reads back as the same content', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not care in which order keys were written', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(withKeysReversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('differs whenever the content differs', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const areSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(areSame);
      }),
    );
  });

  test('differs when one letter, or one key, is added', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson, { minKeys: 1 }), (object) => {
        const key = Object.keys(object)[0]!;
        const before = canonicalJson(object);
        expect(canonicalJson({ ...object, [key]: [object[key]!] })).not.toBe(before);
        expect(canonicalJson({ ...object, [`${Object.keys(object).join('')}+`]: 1 })).not.toBe(
          before,
        );
      }),
    );
  });

  test.each([
    ['undefined', undefined],
    ['a field left undefined', { a: undefined }],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a date object', new Date(0)],
    ['a function', () => 1],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson(value as unknown as JsonValue)).toThrow(TypeError);
  });
});

function withKeysReversed(value: JsonValue): JsonValue {
  return rebuilt(value, (keys) => keys.reverse());
}

function sorted(value: JsonValue): JsonValue {
  return rebuilt(value, (keys) => keys.sort());
}

function rebuilt(value: JsonValue, order: (keys: string[]) => string[]): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => rebuilt(item, order));
  const object = value as Readonly<Record<string, JsonValue>>;
  return Object.fromEntries(
    order(Object.keys(object)).map((key) => [key, rebuilt(object[key]!, order)]),
  );
}
