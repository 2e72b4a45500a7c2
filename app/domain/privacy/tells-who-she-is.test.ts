import { expect, test } from 'vitest';
import { wordsThatTellWhoSheIs } from './tells-who-she-is';

const siri = { name: 'Siri Lunde-Berg', phone: '+47 400 30 001', email: 'siri@example.test' };

test.each([
  ['Siri vil pakke brød.', ['Siri']],
  ['Siris beste dag er mandag.', ['Siri']],
  ['Fru Lunde kan starte.', ['Lunde']],
  ['Ring 40 03 00 01.', ['+47 400 30 001']],
  ['Skriv til SIRI@example.test', ['siri@example.test']],
  ['Kandidaten vil pakke brød og liker ro.', []],
  ['På sirissen spilles det.', []],
])('«%s» tells %j', (text, told) => {
  expect(wordsThatTellWhoSheIs(text, siri)).toEqual(told);
});

test('a name that is also a little word is met only as a name', () => {
  const per = { name: 'Per Li' };
  expect(wordsThatTellWhoSheIs('Kan jobbe 12 timer per uke.', per)).toEqual([]);
  expect(wordsThatTellWhoSheIs('Per kan jobbe 12 timer.', per)).toEqual(['Per']);
});
