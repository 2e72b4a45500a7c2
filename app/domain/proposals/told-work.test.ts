import { expect, test } from 'vitest';
import { resolveProfile } from '../matching/resolve-profile';
import { createResolver } from '../vocabulary/create-resolver';
import { workVocabulary } from '../vocabulary/work-vocabulary';
import { toldWorkOf, withToldWork, wordsTold } from './told-work';

const facts = {
  mastered: ['Städa toaletter', 'vaska golv', 'Pakke brød', 'noe med kubbeknuter'],
  wanted: ['Rengøring af vinduer'],
  experience: [{ task: 'opvask', months: 6 }],
};
const resolver = createResolver(workVocabulary);
const tell = toldWorkOf(resolveProfile({ id: 'p', ...facts }, resolver));

test('A card tells work in bokmål, whatever language it was written in', () => {
  const told = withToldWork(facts, tell);
  expect(JSON.stringify(told)).not.toMatch(/Städa|golv|Rengøring|opvask/);
  expect(told.mastered).toContain('Pakke brød');
  expect(told.experience).toEqual([{ task: 'oppvask', months: 6 }]);
});

test('What nobody understands stands as it is written', () => {
  expect(tell('noe med kubbeknuter')).toBe('noe med kubbeknuter');
});

test('Quotations follow the words they quote', () => {
  expect(wordsTold({ mastered: ['vaska golv'] }, tell).mastered).toEqual([tell('vaska golv')]);
});
