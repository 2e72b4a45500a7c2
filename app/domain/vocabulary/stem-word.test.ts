import { expect, test } from 'vitest';
import { stemWord } from './stem-word';

test.each([
  [['vaske', 'vasker', 'vasket', 'vasking', 'vaskinga', 'vaskingen'], 'vask'],
  [['blomster', 'blomstene', 'blomsten'], 'blomst'],
  [['bukettar', 'bukettene', 'buketter', 'bukett'], 'bukett'],
  [['kunde', 'kunder', 'kundene', 'kundane'], 'kund'],
  [['bil', 'bilen', 'bilens'], 'bil'],
  [['påfylling', 'påfyllinga'], 'påfyll'],
])('%j have the stem %s', (words, stem) => {
  expect(words.map(stemWord)).toEqual(words.map(() => stem));
});

test.each(['ku', 'øl', 'ski', 'gress'])('%s keeps its length', (word) => {
  expect(stemWord(word)).toBe(word);
});
