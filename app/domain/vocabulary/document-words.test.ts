import { expect, test } from 'vitest';
import { createResolver } from './create-resolver';
import { workVocabulary } from './work-vocabulary';

const { resolve } = createResolver(workVocabulary);

/**
 * Every task and every kind of workplace the field's documents name, in our words: what one writes
 * of it is understood without asking, and as nothing else.
 */
const named: readonly (readonly [
  subject: string,
  words: readonly (readonly [string, string])[],
])[] = [
  [
    'chores of an office that take the time of others',
    [
      ['fylle kopimaskinen med papir', 'printer-paper'],
      ['fylle vann i kaffetrakteren', 'coffee-machine'],
      ['intern post i kommunen', 'mail-rounds'],
      ['dele ut post', 'mail-rounds'],
      ['makulere', 'shredding'],
      ['arkivere', 'filing'],
      ['skanne', 'scanning'],
      ['registrere tall', 'data-entry'],
      ['svare på telefon', 'switchboard'],
      ['vanne planter', 'watering-plants'],
      ['jobbe på NAV', 'office'],
      ['teknisk tegning', 'office'],
      ['ingeniørkontor', 'office'],
      ['finans', 'accounting'],
      ['jobbe med data', 'it'],
    ],
  ],
  [
    'shops, kiosks and stores',
    [
      ['sette varer i hyllene', 'shelf-stocking'],
      ['jobbe alene med varepåfylling', 'shelf-stocking'],
      ['ta imot penger i kassa', 'till'],
      ['varer uten strekkode', 'goods-without-barcode'],
      ['hjelpe kunder på gulvet', 'serving-customers'],
      ['selge i butikken', 'sales'],
      ['selge is', 'ice-cream'],
      ['varme pølser i kiosken', 'kiosk-work'],
      ['sjekke datoer på varer', 'date-checking'],
      ['pante flasker', 'deposit-bottles'],
      ['dagligvarebutikk', 'retail'],
      ['klesbutikk', 'clothes-shop'],
      ['møbelforretning', 'furniture-shop'],
      ['bensinstasjon', 'petrol-station'],
      ['apotek', 'pharmacy'],
      ['rydde på lager', 'tidying-storage'],
      ['lager', 'storage'],
      ['reparere ting i butikken', 'small-repairs'],
    ],
  ],
  [
    'kitchens and cafés',
    [
      ['kantinemat', 'canteen'],
      ['restaurant', 'canteen'],
      ['catering', 'catering'],
      ['servering', 'serving-food'],
      ['kafé', 'cafe'],
      ['lage mat med svinekjøtt', 'preparing-food'],
      ['vaske opp', 'dishwashing'],
      ['rydde bord', 'clearing-tables'],
      ['smøre mat', 'making-sandwiches'],
    ],
  ],
  [
    'hotels, cleaning and laundries',
    [
      ['vaske rom 232 på hotellet', 'housekeeping'],
      ['re opp senger på hotell', 'bed-making'],
      ['gå med egen vaskevogn', 'cleaning-trolley'],
      ['vaske gulv', 'floor-washing'],
      ['vaske klær', 'laundry'],
      ['vaske arbeidstøyet', 'workwear'],
      ['vaskeri', 'laundry'],
      ['renhold', 'cleaning'],
    ],
  ],
  [
    'care, children and schools',
    [
      ['gjøre det trivelig for beboerne', 'activities-for-residents'],
      ['snakke med gamle', 'conversation'],
      ['jobbe i helsevesenet', 'care'],
      ['bli jordmor', 'midwifery'],
      ['passe barn', 'babysitting'],
      ['barnehage', 'kindergarten'],
      ['skole', 'kindergarten'],
      ['bibliotek', 'book-lending'],
      ['husarbeid', 'housework'],
    ],
  ],
  [
    'outdoors, workshops and on the road',
    [
      ['vaktmester om sommeren', 'caretaking'],
      ['måke snø ved skolen', 'snow-clearing'],
      ['landskapsarkitekt', 'park-work'],
      ['hagearbeid', 'gardening'],
      ['kjøre traktor', 'driving-tractor'],
      ['småjobber', 'odd-jobs'],
      ['koble ledninger på et verksted', 'connecting-wires'],
      ['bilverksted', 'garage'],
      ['skifte dekk', 'tyre-change'],
      ['lappe sykler', 'bike-repair'],
      ['byggeplass', 'building'],
      ['bære tungt', 'carrying-parcels'],
      ['flyttebyrå', 'moving'],
      ['transport', 'transport'],
    ],
  ],
];

const cases = named.flatMap(([subject, words]) =>
  words.map(([phrase, concept]) => ({ subject, phrase, concept })),
);

test.each(cases)('of $subject, «$phrase» is $concept alone', ({ phrase, concept }) => {
  const taken = resolve(phrase).filter(({ band }) => band === 'high');
  expect(taken.map((each) => each.concept)).toEqual([concept]);
});
