import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWords, queryWords } from './query-words';

describe('a search', () => {
  it.each([
    ['bakeri moss', ['Bakeriet på torget', 'Moss'], true],
    ['BAKERI', ['Bakeriet'], true],
    ['310 417', ['310417009'], true],
    ['kafe', ['Kafé Håp'], true],
    ['hap', ['Kafé Håp'], false],
    ['bakeri råde', ['Bakeriet', 'Moss'], false],
    ['', ['Bakeriet'], false],
    ['  ', ['Bakeriet', null], false],
  ])('«%s» in %j: %s', (query, texts, isFound) => {
    expect(holdsWords(texts, queryWords(query))).toBe(isFound);
  });

  it('looks for a bounded part of what is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (query) => {
        expect(queryWords(query).length).toBeLessThanOrEqual(8);
        expect(queryWords(query).join('').length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
