import { describe, expect, test } from 'vitest';
import { createResolver } from './create-resolver';
import { readWords, wholeKey } from './read-words';
import { workVocabulary } from './work-vocabulary';
import { exactKeys } from './term-index';

const { concepts } = workVocabulary;
const ids = new Set(concepts.map(({ id }) => id));
const resolver = createResolver(workVocabulary);
const labels = concepts.flatMap(({ id, label, labels: others }) =>
  [label, ...others].map((each) => ({ id, label: each })),
);

describe('the vocabulary of work', () => {
  test('names each concept once', () => {
    expect(concepts).toHaveLength(ids.size);
  });

  test('has no orphan: every concept ends in a sector, and every related concept exists', () => {
    const named = concepts.flatMap(({ broader, related = [] }) => [broader ?? [], related].flat());
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const sectors = new Set(concepts.filter(({ broader }) => !broader).map(({ id }) => id));
    expect(concepts.filter(({ id }) => !sectors.has(resolverSector(id)))).toEqual([]);
  });

  test('says nothing twice: no label of a concept, and nothing related to itself or twice', () => {
    const twice = concepts.filter(({ id, label, labels: others, related = [], broader }) => {
      const all = [label, ...others].map((each) => wholeKey(each));
      const near = [...related, id, broader ?? ''];
      return new Set(all).size < all.length || new Set(near).size < near.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('loses no part of a label when it is read', () => {
    // "E-bøker" was read as "bøker": a lone letter other than «i» and «å» is no word.
    const lost = labels.filter(({ label }) => / (?![iå] )\p{L} /u.test(` ${wholeKey(label)} `));
    expect(lost.map(({ label }) => label)).toEqual([]);
  });

  test('gives no label to two concepts', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, label } of labels) {
      const key = exactKeys(readWords(label)).at(-1) ?? '';
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    const shared = [...owners]
      .filter(([, each]) => each.size > 1)
      .map(([key, each]) => [key, ...each]);
    expect(shared).toEqual([]);
  });

  test('has no label without a word of content', () => {
    expect(labels.filter(({ label }) => readWords(label).length === 0)).toEqual([]);
  });

  test('finds every concept first by each of its labels', () => {
    const lost = labels.filter(({ id, label }) => resolver.resolve(label)[0]?.concept !== id);
    expect(lost).toEqual([]);
  });
});

function resolverSector(id: string): string {
  const broader = resolver.conceptById(id)?.broader;
  return broader === undefined ? id : resolverSector(broader);
}
