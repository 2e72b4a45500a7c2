import { describe, expect, test } from 'vitest';
import { createResolver } from '../create-resolver';
import { workVocabulary } from '../work-vocabulary';
import { readOccupations } from './read-occupations';
import { withOccupations } from './with-occupations';

const esco = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status
Occupation,http://example.test/occupation/aa-1,6113,tangsanker,"tangplukker
stortaresanker",,released
Occupation,http://example.test/occupation/aa-2,5131,servitør,bordbetjener | kaffekelner,,released
Occupation,http://example.test/occupation/aa-3,,,"uten navn",,released
`;
const styrk = `"code";"parentCode";"level";"name";"shortName"
"6";"";"1";"Bønder, fiskere mv.";""
"6113";"6";"4";"Gartnere";""
"5131";"";"4";"Servitører";""
`;

function listIn(text: string) {
  const read = readOccupations(text);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe('an official list of occupations', () => {
  test('is read as ESCO gives it out, with names under each other or between bars', () => {
    expect(listIn(esco)).toEqual({
      source: 'esco',
      occupations: [
        {
          id: 'esco:aa-1',
          label: 'tangsanker',
          labels: ['tangplukker', 'stortaresanker'],
          broader: 'styrk:6113',
        },
        {
          id: 'esco:aa-2',
          label: 'servitør',
          labels: ['bordbetjener', 'kaffekelner'],
          broader: 'styrk:5131',
        },
      ],
    });
  });

  test('is read as STYRK-08 is given out, each group in its parent', () => {
    expect(listIn(styrk)).toEqual({
      source: 'styrk',
      occupations: [
        { id: 'styrk:6', label: 'Bønder, fiskere mv.', labels: [] },
        { id: 'styrk:6113', label: 'Gartnere', labels: [], broader: 'styrk:6' },
        { id: 'styrk:5131', label: 'Servitører', labels: [] },
      ],
    });
  });

  test.each([
    ['code;parentCode;name\n"1;;a', 'not-separated-values', '2'],
    ['title;number\na;1', 'unknown-columns', undefined],
    ['', 'unknown-columns', undefined],
    ['code,parentCode,name\n1,,', 'no-occupations', undefined],
  ])('is refused when it is something else: %j', (text, code, field) => {
    expect(readOccupations(text)).toEqual({ ok: false, code, ...(field && { field }) });
  });
});

describe('the vocabulary with occupations', () => {
  const plain = createResolver(workVocabulary);
  const lists = [listIn(styrk), listIn(esco)];
  const all = lists.flatMap(({ occupations }) => occupations);
  const vocabulary = withOccupations(workVocabulary, plain, all, 'lists-1');
  const resolver = createResolver(vocabulary);
  const first = (text: string) => resolver.resolve(text)[0]?.concept;

  test('knows an occupation it had not, in its group, by each of its names', () => {
    expect(plain.resolve('tangplukker').filter(({ band }) => band === 'high')).toEqual([]);
    expect(first('tangplukker')).toBe('esco:aa-1');
    expect(first('stortaresanker')).toBe('esco:aa-1');
    expect(resolver.conceptById('esco:aa-1')?.broader).toBe('styrk:6113');
    expect(resolver.version).toBe(`${workVocabulary.version}+lists-1`);
  });

  test('gives the other names of an occupation it knew to what it knew', () => {
    const known = plain.resolve('servitør')[0]?.concept;
    expect(known).toBeDefined();
    expect(first('kaffekelner')).toBe(known);
    expect(resolver.conceptById('esco:aa-2')).toBeUndefined();
  });

  test('goes on meaning what it meant by its own words', () => {
    for (const { id, label } of workVocabulary.concepts.slice(0, 200)) {
      expect(first(label), label).toBe(plain.resolve(label)[0]?.concept ?? id);
    }
  });

  test('leaves out a group that was not taken in', () => {
    const alone = withOccupations(workVocabulary, plain, listIn(esco).occupations, 'x');
    const concept = alone.concepts.find(({ id }) => id === 'esco:aa-1');
    expect(concept && 'broader' in concept).toBe(false);
  });
});
