import { expect, test } from 'vitest';
import { factsInWords } from './facts-in-words';

test('an empty list was answered with none; what was not asked about has no line', () => {
  const words = factsInWords({ facts: { licences: [] }, support: [] });
  expect(words.licences).toEqual(['Ingen']);
  expect(words.declinedCompanies).toEqual([]);
});

test('what would help stands beside what she needs and what she says no to', () => {
  const words = factsInWords({
    facts: {
      ruledOut: [{ what: 'Stå i kassa', when: 'not-now', solvableBy: ['opplæring'] }],
      conditions: [{ about: 'liftingKg', want: 12, strength: 'need', adaptableBy: ['tralle'] }],
      experience: [{ task: 'Vaske opp', setting: 'kantine', months: 6, abroad: true }],
    },
    support: [],
  });
  expect(words.ruledOut).toEqual(['Stå i kassa (ikke nå). Dette hjelper: opplæring']);
  expect(words.conditions).toEqual([
    'Du trenger at løftene er på 12 kg eller mindre. Dette hjelper: tralle',
  ]);
  expect(words.experience).toEqual(['Vaske opp, kantine, noen måneder, i et annet land']);
});

test.each([
  [{ about: 'foods', want: 'no-pork' }, 'Må: ikke svinekjøtt'],
  [{ about: 'dress', want: ['long-sleeves', 'head-covering'] }, 'Må: lange ermer, noe på hodet'],
  [{ about: 'pace', want: 'fast' }, 'Må: høyt tempo'],
] as const)('what no card tells is told to herself in words: %o', (condition, line) => {
  const { about, want } = condition;
  const kept = {
    about,
    want: typeof want === 'string' ? want : [...want],
    strength: 'need',
  } as const;
  expect(factsInWords({ facts: { conditions: [kept] }, support: [] }).conditions).toEqual([line]);
});

test.each([
  ['spoken', 'A2', 'Snakker litt norsk'],
  ['written', 'none', 'Leser og skriver ikke norsk'],
  ['spoken', 'tegnspråk', 'Snakker: tegnspråk'],
] as const)('Her Norwegian (%s, %s) is told in words: %s', (skill, level, line) => {
  const facts = { language: { [skill]: level } };
  expect(factsInWords({ facts, support: [] }).language).toEqual([line]);
});
