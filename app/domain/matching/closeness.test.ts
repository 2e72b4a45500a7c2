import { describe, expect, test } from 'vitest';
import { createResolver } from '../vocabulary/create-resolver';
import { workVocabulary } from '../vocabulary/work-vocabulary';
import { attraction, coverage } from './closeness';
import { readText } from './read-text';

const resolver = createResolver(workVocabulary);

function read(text: string) {
  const found = readText(resolver, text);
  if (!found) throw new Error(`nothing to read in "${text}"`);
  return found;
}

function covered(hers: string, task: string): number | undefined {
  return coverage(read(hers), read(task));
}

describe('what covers a task', () => {
  test('falls from the same, the whole, a part, a relative, a sibling, the sector, to nothing', () => {
    const falling = [
      covered('hagearbeid', 'stelle hagen'),
      covered('renhold', 'moppe gulv'),
      covered('moppe', 'renhold'),
      covered('bake boller', 'bake brød'),
      covered('hagearbeid', 'klippe plen'),
      covered('binde buketter', 'snitte blomster'),
      covered('jobbe med hender', 'vaske biler'),
      covered('prismerking', 'sitte i kassa'),
      covered('lodde', 'klippe plen'),
    ];
    expect(falling).toEqual([1, 0.9, 0.7, 0.6, 0.55, 0.4, 0.3, 0.25, 0]);
  });

  test('is the share of what the task names', () => {
    expect(covered('pant', 'Rydde lager og pant')).toBe(0.5);
    expect(covered('pant og rydde lager', 'Rydde lager og pant')).toBe(1);
  });

  test('is by shared words where the vocabulary knows neither, a slip forgiven', () => {
    expect(covered('flette kurver', 'Flette kurver av pil')).toBeCloseTo(0.8);
    expect(covered('flete kurver', 'Flette kurver av pil')).toBeCloseTo(0.8);
    expect(covered('flette tau', 'Flette kurver av pil')).toBeCloseTo(0.4);
  });

  test('is not known where a side is not understood', () => {
    expect(covered('seile båt', 'Flette kurver')).toBeUndefined();
    expect(covered('vaske gulv', 'Flette kurver')).toBeUndefined();
  });
});

describe('what attracts', () => {
  const attracted = (wish: string, place: string) => attraction(read(wish), read(place)) ?? 0;

  test('either of two wishes is nearly all, both are all', () => {
    expect(attracted('butikk eller kontor', 'Hjelp i butikk')).toBeGreaterThan(0.9);
    expect(attracted('butikk eller kontor', 'Hjelp i butikk og kontor')).toBe(1);
  });

  test('a sector is met by what is done in it', () => {
    expect(attracted('butikk', 'Fylle på varer')).toBe(0.9);
    expect(attracted('kontor', 'Fylle på varer')).toBe(0);
  });
});
