import { expect, test } from 'vitest';
import { z } from 'zod';
import { solutionsSchema } from '../domain/needs/requirements/ticks-form';
import { textRules } from '../domain/privacy/text-rules';
import { nameRows } from './name-rows';
import { readForm } from './read-form';

const schema = z.object({ noes: solutionsSchema('Skriv mer.') });
const texts = { rule: textRules.aboutPerson, labels: { 'noes[].how': 'Løsning' } };

function faultsOf(how: string) {
  const form = new FormData();
  for (const [row, text] of ['Bruke stige.', 'Jobbe ute.'].entries()) {
    form.set(`noes[${row}].text`, text);
    form.set(`noes[${row}].how`, row === 1 ? how : 'En kollega gjør det.');
  }
  const read = readForm(form, schema, texts);
  if (read.ok) throw new Error('Nothing was wrong.');
  return nameRows(read);
}

test('a fault says in which of several equal boxes it is', () => {
  expect(faultsOf('x').errors).toEqual({ 'noes[1].how': '«Jobbe ute.»: Skriv mer.' });
  expect(faultsOf('Hun har ADHD').errors['noes[1].how']).toMatch(/^«Jobbe ute\.»: Løsning: «ADHD»/);
});

test('so does a doubt about the words in one', () => {
  expect(faultsOf('Kari Solheim hjelper').doubt?.words.map(({ label }) => label)).toEqual([
    '«Jobbe ute.»',
  ]);
});
