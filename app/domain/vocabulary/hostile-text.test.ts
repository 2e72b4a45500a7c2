import { describe, expect, test } from 'vitest';
import { readText } from '../matching/read-text';
import { createResolver } from './create-resolver';
import { normaliseText, readableCharacters } from './normalise-text';
import { readLoosely, readWords, wholeKey } from './read-words';
import { longestUnderstood, mostOffered, understandText } from './understand-text';
import { decisionKey } from './word-decision';
import { workVocabulary } from './work-vocabulary';

const resolver = createResolver(workVocabulary);

const mostWords = 250;
const longestWord = 40;
const mostFound = 60;

/** What somebody may send to find where the reading has no end. */
const hostile: Readonly<Record<string, string>> = {
  'a million letters': 'vaske gulv '.repeat(91_000),
  'fifty thousand words': Array.from({ length: 50_000 }, (_, at) => `ord${at.toString(36)}`).join(
    ' ',
  ),
  'one word of a hundred thousand letters': 'rengjøring'.repeat(10_000),
  'a word of marks upon marks': `e${'\u0301\u0323'.repeat(50_000)} vaske`,
  'letters that grow when they are read': 'ﷺ'.repeat(100_000),
  'many lists': 'a,'.repeat(200_000),
  'lone letters with hyphens': 'a-'.repeat(200_000),
  'capitals that become two letters': 'İ'.repeat(100_000),
};

/** Signs within a word, and what the word is without them. */
const broken: Readonly<Record<string, string>> = {
  'a soft hyphen': 'vaske gul\u00ADv',
  'a zero-width space': 'vaske\u200B gulv',
  'right-to-left marks': '\u202Evaske\u202C \u200Fgulv\u2067',
  'a NUL between words': 'vaske\u0000gulv',
  'a lone surrogate': 'vaske \uD83D gulv \uDE00',
  'letters put together of marks': 'vaske gulv på la\u030Aven'.normalize('NFD'),
};

describe('A hostile text', () => {
  test.each(Object.keys(hostile))('of %s is read no further than its ceilings', (kind) => {
    const text = hostile[kind] ?? '';
    expect(text.length).toBeGreaterThan(readableCharacters);
    expect(normaliseText(text).length).toBeLessThanOrEqual(readableCharacters);
    const words = readWords(text);
    expect(words.length).toBeLessThanOrEqual(mostWords);
    expect(Math.max(0, ...words.map(({ plain }) => plain.length))).toBeLessThanOrEqual(longestWord);
    expect(readLoosely(text).length).toBeLessThanOrEqual(mostWords);
    expect(wholeKey(text).split(' ').length).toBeLessThanOrEqual(mostWords);
    expect(decisionKey(text).length).toBeLessThanOrEqual(readableCharacters);
  });

  test.each(Object.keys(hostile))('of %s means what its beginning means', (kind) => {
    const text = hostile[kind] ?? '';
    const beginning = text.slice(0, readableCharacters);
    const found = resolver.resolve(text);
    expect(found).toEqual(resolver.resolve(beginning));
    expect(found.length).toBeLessThanOrEqual(mostFound);
    expect([...resolver.name(text)]).toEqual([...resolver.name(beginning)]);
    expect(resolver.rank(text, mostOffered)).toEqual(resolver.rank(beginning, mostOffered));
    expect(resolver.rank(text, mostOffered).length).toBeLessThanOrEqual(mostOffered);
    expect(readText(resolver, text)).toEqual(readText(resolver, beginning));
  });

  test.each(Object.entries(broken))('with %s is understood as without', (_, text) => {
    const taken = understandText(resolver, text.slice(0, longestUnderstood)).concepts;
    expect(taken.filter(({ isTaken }) => isTaken).map(({ id }) => id)).toContain('floor-washing');
  });
});
