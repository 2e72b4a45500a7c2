import { expect, test } from 'vitest';
import { doubtedPlaces, placesWithout } from './check-places';
import { placeName } from './place-name';

const registered = ['Moss', 'Nordre Follo', 'Våler'];

test.each<[string, string[], [string, string][]]>([
  ['a letter too few', ['Mos'], [['Mos', 'Moss']]],
  ['two letters swapped', ['Nodrre Follo'], [['Nodrre Follo', 'Nordre Follo']]],
  ['a larger place that is not in the register', ['Fredrikstda'], [['Fredrikstda', 'Fredrikstad']]],
  ['a registered one in other letters', ['MOSS', ' moss '], []],
  ['a known one close to another', ['Ski', 'Rygge', 'Råde'], []],
  ['a small municipality', ['Aremark'], []],
])('asks about %s only where it is a slip', (_what, typed, expected) => {
  const near = doubtedPlaces(typed, registered).map(({ typed: one, meant }) => [one, meant]);
  expect(near).toEqual(expected);
});

test('asks about a slip that came into the register, as if it did not stand there', () => {
  const near = doubtedPlaces(['Mos', 'Lislevand'], ['Mos', 'Moss', 'Lislevand']);
  expect(near).toEqual([{ typed: 'Mos', meant: 'Moss' }]);
});

test('knows a small municipality nobody has registered', () => {
  expect(doubtedPlaces(['Rakkestad', 'Våler', 'Sel', 'indre østfold'], [])).toEqual([]);
});

test('the places without needs are those no need has, in any letters', () => {
  expect(placesWithout(['Rygge', 'moss'], registered)).toEqual(['Rygge']);
});

test('asks about one that is near nothing, unless the register has it', () => {
  expect(doubtedPlaces(['Atlantis'], [])).toEqual([{ typed: 'Atlantis', meant: null }]);
  expect(doubtedPlaces(['Larkollen'], ['Larkollen'])).toEqual([]);
});

test.each([
  ['Moss kommune', 'Moss'],
  [' moss ', 'Moss'],
  ['NORDRE  FOLLO KOMMUNE', 'Nordre Follo'],
  ['Larkollen', 'Larkollen'],
  ['Kommunehuset', 'Kommunehuset'],
])('«%s» is stored as %s', (typed, stored) => {
  expect(placeName(typed)).toBe(stored);
});
