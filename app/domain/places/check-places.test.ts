import { expect, test } from 'vitest';
import { nearPlaces, placesWithout } from './check-places';

const registered = ['Moss', 'Nordre Follo', 'Våler'];

test.each<[string, string[], [string, string][]]>([
  ['a letter too few', ['Mos'], [['Mos', 'Moss']]],
  ['two letters swapped', ['Nodrre Follo'], [['Nodrre Follo', 'Nordre Follo']]],
  ['a larger place that is not in the register', ['Fredrikstda'], [['Fredrikstda', 'Fredrikstad']]],
  ['a registered one in other letters', ['MOSS', ' moss '], []],
  ['a known one close to another', ['Ski', 'Rygge', 'Råde'], []],
  ['one that is near nothing', ['Aremark'], []],
])('asks about %s only where it is a slip', (_what, typed, expected) => {
  const near = nearPlaces(typed, registered).map(({ typed: one, meant }) => [one, meant]);
  expect(near).toEqual(expected);
});

test('asks about a slip that came into the register, as if it did not stand there', () => {
  const near = nearPlaces(['Mos', 'Lislevand'], ['Mos', 'Moss', 'Lislevand']);
  expect(near).toEqual([{ typed: 'Mos', meant: 'Moss' }]);
});

test('knows a small municipality nobody has registered', () => {
  expect(nearPlaces(['Rakkestad', 'Våler', 'Sel', 'indre østfold'], [])).toEqual([]);
});

test('the places without needs are those no need has, in any letters', () => {
  expect(placesWithout(['Rygge', 'moss'], registered)).toEqual(['Rygge']);
});
