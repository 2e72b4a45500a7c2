import { expect, test } from 'vitest';
import { isNameAmong } from './is-name-among';

const names = ['Nora Nabo', 'Inga Elise Egen-Vik'];

test.each([
  ['Nora', true],
  ['nora nabo', true],
  ['Nora Nabos', true],
  ["Elias'", false],
  ['Inga Egen-Vik', true],
  ['Nora Egen', false],
  ['Nora Hansen', false],
  ['Kari', false],
  ['', false],
])('%j is a name among those given: %s', (words, is) => {
  expect(isNameAmong(words, names)).toBe(is);
});
