import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuestion } from './question-check';
import { questionTopics } from './question-topics';
import { questionAdvice } from './question-wording';

describe('a question about the work', () => {
  test.each([
    'Kan kandidaten begynne klokka seks?',
    'Har kandidaten brukt oppvaskmaskin før?',
    'Tror du kandidaten trives alene?',
    'Kan kandidaten lese et skilt på norsk?',
    'Har kandidaten jobbet med barn i barnehage?',
    'Har kandidaten erfaring fra sykehus eller sykehjem?',
    'Har kandidaten jobbet i helse og omsorg?',
    'Hvor langt er reiseveien?',
    'Tåler kandidaten støy og gamle maskiner?',
    'Hvorfor kan vi ikke møtes før jul?',
  ])('goes through: %s', (question) => {
    expect(checkQuestion(question)).toEqual({ ok: true, value: question });
  });
});

describe('a question an employer may not ask', () => {
  test.each([
    ['Hvilken diagnose har kandidaten?', 'health'],
    ['Er hun mye syk?', 'health'],
    ['HAR HAN ADHD??', 'health'],
    ['Hva feiler det vedkommende', 'health'],
    ['Er kandidaten gravid?', 'pregnancy'],
    ['Skal hun få barn snart?', 'pregnancy'],
    ['Er kandidaten gift?', 'family'],
    ['Hvor mange barn er det?', 'family'],
    ['Er kandidaten muslim?', 'faith'],
    ['Bruker hun hijab?', 'faith'],
    ['Hvilket land er det snakk om?', 'origin'],
    ['Er det en innvandrer?', 'origin'],
    ['Hvor i verden kommer personen fra?', 'origin'],
    ['Hvor kommer hun fra?', 'origin'],
    ['Hvor gammel er kandidaten?', 'age'],
    ['Er det mann eller kvinne?', 'sex'],
    ['Er kandidaten fagorganisert?', 'politics'],
    ['Går kandidaten på AAP?', 'benefits'],
    ['Har hun barn?', 'family'],
    ['Hvorfor tåler hun ikke støy?', 'health'],
    ['Hvorfor må kandidaten ha pauser?', 'health'],
  ])('is refused with its topic: %s → %s', (question, topic) => {
    expect(checkQuestion(question)).toMatchObject({ ok: false, code: topic });
  });

  test('is refused wherever it stands in a longer text', () => {
    const anything = fc.stringMatching(/^[a-zæøå ]{0,80}$/);
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        expect(checkQuestion(`${before}. Er kandidaten gravid? ${after}`).ok).toBe(false);
      }),
    );
  });

  test('is answered with a better question, which may itself be asked', () => {
    for (const topic of Object.keys(questionTopics) as (keyof typeof questionTopics)[]) {
      expect(checkQuestion(questionAdvice[topic].instead).ok).toBe(true);
    }
  });
});

test('A hostile question of 10,000 characters is read to its end', () => {
  expect(checkQuestion(`${'a '.repeat(5000)}diagnose`)).toMatchObject({ code: 'health' });
});
