import { expect, test } from 'vitest';
import { isNameOf } from './party-name';

test.each([
  ['Siri Lunde', 'Siri Lunde', true],
  ['  siri   LUNDE ', 'Siri Lunde', true],
  ['Siri Lunde', 'Siri Marie Lunde', true],
  ['Siri M. Lunde', 'Siri Lunde', true],
  ['Anne Lise Berg', 'Anne-Lise Berg', true],
  ['Åse Ødegård', 'Åse Ødegård', true],
  ['Siri', 'Siri Lunde', false],
  ['Kari Solheim', 'Siri Lunde', false],
  ['Siri Berg', 'Siri Lunde', false],
  ['Lunde', 'Siri Lunde', false],
  ['Madonna', 'Madonna', true],
  ['', '', false],
])('«%s» is the name of «%s»: %s', (typed, name, isHers) => {
  expect(isNameOf(typed, name)).toBe(isHers);
});
