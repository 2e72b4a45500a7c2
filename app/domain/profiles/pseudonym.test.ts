import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudonymAsTyped, pseudonymBytes, pseudonymFrom } from './pseudonym';

const bytes = fc.uint8Array({ minLength: pseudonymBytes, maxLength: pseudonymBytes });

test('a pseudonym is a word of nature and a number, whatever the bytes', () => {
  fc.assert(
    fc.property(bytes, (drawn) => {
      expect(pseudonymFrom(drawn)).toMatch(/^\p{Lu}\p{Ll}+-\d{2,3}$/u);
    }),
  );
});

test('the bytes decide it, and spread it wide', () => {
  const drawn = Array.from({ length: 2000 }, (_, turn) =>
    pseudonymFrom(Uint8Array.of(turn >> 8, turn & 255, turn & 255, turn >> 8)),
  );
  expect(new Set(drawn).size).toBeGreaterThan(1500);
  expect(pseudonymFrom(Uint8Array.of(0, 9, 0, 17))).toBe('Fjord-27');
});

test('a pseudonym is known however it is typed', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(' ', '', '–', ' - ', '\u00a0'), (drawn, between) => {
      const code = pseudonymFrom(drawn);
      expect(pseudonymAsTyped(code)).toBe(code);
      expect(pseudonymAsTyped(` ${code.toUpperCase().replace('-', between)} `)).toBe(code);
    }),
  );
});
