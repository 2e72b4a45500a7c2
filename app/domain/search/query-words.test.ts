import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWords, queryWords } from './query-words';

describe('a search', () => {
  it.each([
    ['bakeri moss', ['Bakeriet på torget', 'Moss'], true],
    ['BAKERI', ['Bakeriet'], true],
    ['310 417', ['310417009'], true],
    ['bake', ['Rydde tilbake varer'], false],
    ['bake', ['Bakeriet'], true],
    ['417 009', ['310417009'], false],
    ['310417009', ['310 417 009'], true],
    ['NO 310 417 009 MVA', ['310417009'], true],
    ['69112233', ['69 11 22 33'], true],
    ['69 11 22 33', ['+47 69112233'], true],
    ['+47 69 11 22 33', ['69112233'], true],
    ['0047 69112233', ['69 11 22 33'], true],
    ['4769112233', ['69 11 22 33'], true],
    ['69 11', ['69 11 22 33'], true],
    ['22 33', ['69 11 22 33'], false],
    ['Kafé 12', ['Kafé 12 Moss'], true],
    ['«bakeri», moss!', ['Bakeriet', 'Moss'], true],
    ['(', ['Bakeriet ('], false],
    ['hav393', ['HAV-393'], true],
    ['hav-393', ['HAV-393'], true],
    ['393', ['HAV-393'], true],
    ['av393', ['HAV-393'], false],
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
