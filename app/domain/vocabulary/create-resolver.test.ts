import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver } from './create-resolver';
import { workVocabulary } from './work-vocabulary';

const { resolve } = createResolver(workVocabulary);

function surely(text: string): string[] {
  return resolve(text)
    .filter(({ band }) => band === 'high')
    .map(({ concept }) => concept)
    .sort();
}

describe('the resolver', () => {
  test.each([
    'svare på telefon',
    'bestillinger',
    'styre lys',
    'kassere',
    'stoler',
    'forelder',
    'legge klær',
  ])('takes «%s» for no slip of another word', (text) => {
    const misread = [
      'doctor-office',
      'mopping',
      'museum-work',
      'training',
      'massage',
      'site-fencing',
    ];
    for (const found of surely(text)) expect([...misread, 'berry-picking']).not.toContain(found);
  });

  test.each([
    ['inflection', 'vasking av vinduene', ['window-cleaning']],
    ['a typo', 'varepåfyling', ['shelf-stocking']],
    ['two typos in one word', 'blomserbutik', ['flower-shop']],
    ['a swap', 'lagerarbied', ['storage']],
    ['a typo beside a known word', 'vaning av blomster', ['watering-plants']],
    ['nynorsk', 'vatne blomar', ['watering-plants']],
    ['Swedish', 'städa', ['cleaning']],
    ['Danish', 'rengøring', ['cleaning']],
    ['a split compound', 'bil vask', ['car-washing']],
    ['a joined phrase', 'hotelrengjøring', ['housekeeping']],
    ['a verb after its object', 'brettvasking', ['baking-trays']],
    ['a joint in between', 'hundestelling', ['dog-care']],
    ['several things at once', 'Rydde lager og pant', ['deposit-bottles', 'tidying-storage']],
    ['two words that are one', 'kaffe og kjøkken', ['coffee-and-water']],
    [
      'a list',
      'måke, klippe plen og rydde ute',
      ['lawn-mowing', 'snow-clearing', 'tidying-outdoors'],
    ],
    ['a sentence about a sector', 'jobbe med mennesker i helse og omsorg', ['care']],
    ['words of wanting only', 'vil gjerne ha fast jobb', []],
    ['nothing', '', []],
  ])('understands %s', (_, text, concepts) => {
    expect(surely(text)).toEqual(concepts);
  });

  test.each([
    ['kjøre folk til legen', ['driving-taxi']],
    ['skifte dekk på bilene', ['tyre-change']],
    ['stell av sauer og geiter', ['sheep-and-goats']],
    ['vaska golvet på skulen', ['floor-washing']],
    ['lage kaffi til gjestene', ['making-coffee']],
    ['måke snø foran butikken', ['snow-clearing']],
    ['snekkre fuglekasser', ['carpentry']],
    ['kjøre bort møkka', ['stable-mucking']],
    ['stelle med hundane', ['dog-care']],
    ['henge opp sånne lapper', ['posters-and-signs']],
    ['hive ting i containeren', []],
    ['stable ved', ['wood-stacking']],
    ['stable ved i skjulet', ['wood-stacking']],
    ['jobbe på lager', ['storage']],
    ['hjelpe til med å lage mat', ['preparing-food']],
    ['lager butikk kontor', ['office', 'retail', 'storage']],
  ])('takes of «%s» what is done, and not where, to what or for whom', (text, concepts) => {
    expect(surely(text)).toEqual(concepts);
  });

  test('offers the place and the people it does not take', () => {
    const offered = resolve('lage kaffi til gjestene').filter(({ band }) => band === 'medium');
    expect(offered.map(({ concept }) => concept)).toContain('visitor-reception');
  });

  test('offers nothing for a known word with a stranger beside it', () => {
    expect(resolve('blomster tull').map(({ concept }) => concept)).toEqual(['flower-shop']);
  });

  test('takes no operators from the text', () => {
    expect(surely("'lager | !butikk ^kontor$ =kasse")).toEqual(surely('lager butikk kontor kasse'));
  });

  test('does not take one short word for another', () => {
    expect(surely('få')).toEqual([]);
    expect(surely('lage')).toEqual([]);
    expect(surely('vin')).toEqual([]);
    expect(surely('legge')).toEqual([]);
  });

  test('offers a paraphrase to be confirmed, and does not take it', () => {
    const [best] = resolve('varepåfyllingsarbeid');
    expect(best).toMatchObject({ concept: 'shelf-stocking', band: 'medium' });
  });

  test('tells the best first, and which words led there', () => {
    const found = resolve('Sitte i kassa på lagret');
    expect(found[0]).toMatchObject({ concept: 'till', matched: 'sitte kassa', score: 1 });
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  test('answers any text, with scores between 0 and 1, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = resolve(text);
        expect(resolve(text)).toEqual(found);
        for (const { score } of found) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('does no more work for a hostile text than its ceilings allow', () => {
    for (const text of [
      'a'.repeat(10_000),
      'xqzwk '.repeat(2_000),
      '!^='.repeat(4_000),
      'ﷺ'.repeat(9_000),
    ]) {
      expect(resolve(text).length).toBeLessThanOrEqual(40);
    }
  });
});
