import { expect, test } from 'vitest';
import { inBokmaal } from './in-bokmaal';

test.each([
  ['Städa toaletter', 'vaske toaletter', 'Vaske toaletter'],
  ['rengøring af vinduer', 'vindusvask', 'vindusvask'],
  ['vaska golv', 'vaske gulv', 'vaske gulv'],
  ['Opvask', 'oppvask', 'Oppvask'],
  ['ryde lager', 'rydde lager', 'rydde lager'],
  ['snekrng', 'snekring', 'snekring'],
])('«%s» is read as %s', (text, label, read) => {
  expect(inBokmaal(text, label)).toBe(read);
});

test.each([
  ['Vaske opp i kantina', 'oppvask'],
  ['Rydder lageret', 'rydde lager'],
  ['Stelle i hagen', 'hagearbeid'],
  ['Fylle på varer', 'varepåfylling'],
])('«%s» stands as it is written', (text, label) => {
  expect(inBokmaal(text, label)).toBe(text);
});
