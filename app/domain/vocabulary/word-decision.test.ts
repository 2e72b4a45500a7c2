import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver } from './create-resolver';
import { decideWords } from './decide-words';
import { withLocalTerms } from './local-terms';
import { areOrdinaryWords } from './ordinary-words';
import { answerAbout, answerOf, understandText, type WordAnswer } from './understand-text';
import { decisionKey, withDecisions } from './word-decision';

const vocabulary = {
  version: 'test',
  concepts: [
    { id: 'kitchen', label: 'Kjøkken', labels: ['kjøkkenarbeid'] },
    { id: 'dishes', label: 'Oppvask', labels: ['vaske opp'], broader: 'kitchen' },
    { id: 'baking', label: 'Baking', labels: ['bake brød'], broader: 'kitchen' },
  ],
};
const resolver = createResolver(vocabulary);
const conceptsIn = (text: string, by = resolver) => by.resolve(text).map(({ concept }) => concept);
const answer = (text: string, said: Partial<WordAnswer> = {}): WordAnswer => ({
  ...{ text, concepts: [], isNone: false, isCommon: false, search: '' },
  ...said,
});

describe('a decision about words', () => {
  test('goes before every guess, whatever the case and the marks', () => {
    const decided = withDecisions(resolver, [
      { text: decisionKey('Vaske opp!'), concepts: ['baking'] },
    ]);
    expect(conceptsIn('vaske  OPP', decided)).toEqual(['baking']);
    expect(conceptsIn('vaske opp')).toEqual(['dishes']);
  });

  test('that none is meant leaves the text a text', () => {
    const decided = withDecisions(resolver, [{ text: decisionKey('vaske opp'), concepts: [] }]);
    expect(conceptsIn('vaske opp', decided)).toEqual([]);
  });

  test('for a concept the vocabulary has lost is as if it had not been made', () => {
    const decided = withDecisions(resolver, [{ text: 'vaske opp', concepts: ['gone'] }]);
    expect(conceptsIn('vaske opp', decided)).toEqual(['dishes']);
  });
});

describe('looking over what was understood', () => {
  test.each([
    ['the same as the resolver', answer('vaske opp', { concepts: ['dishes'] }), []],
    ['another', answer('vaske opp', { concepts: ['baking'] }), [['vaske opp', ['baking']]]],
    ['none of these', answer('vaske opp', { isNone: true }), [['vaske opp', []]]],
    ['everything taken away', answer('vaske opp'), [['vaske opp', []]]],
    ['an unknown text left open', answer('snurrebass'), []],
    [
      'an unknown text chosen for',
      answer('snurrebass', { concepts: ['baking'] }),
      [['snurrebass', ['baking']]],
    ],
    ['a concept that does not exist', answer('snurrebass', { concepts: ['x'] }), []],
  ] as const)('%s', (_what, said, kept) => {
    const decisions = decideWords([], [said], [said.text], resolver);
    expect(decisions.map(({ text, concepts }) => [text, concepts])).toEqual(kept);
  });

  const texts = fc.constantFrom('vaske opp', 'bake brød', 'snurrebass', 'noe annet');
  const answers = fc.array(
    fc.record({
      text: texts,
      concepts: fc.uniqueArray(fc.constantFrom('dishes', 'baking', 'kitchen', 'gone')),
      isNone: fc.boolean(),
      isCommon: fc.constant(false),
      search: fc.constant(''),
    }),
  );

  test('twice says the same as once, and keeps nothing about what is no longer written', () => {
    fc.assert(
      fc.property(answers, answers, fc.array(texts), (earlier, now, written) => {
        const before = decideWords([], earlier, written, resolver);
        const once = decideWords(before, now, written, resolver);
        expect(decideWords(once, now, written, resolver)).toEqual(once);
        const keys = written.map(decisionKey);
        expect(once.every(({ text }) => keys.includes(text))).toBe(true);
      }),
    );
  });

  test('shows a kept decision again as it was made', () => {
    fc.assert(
      fc.property(answers, (said) => {
        const all = said.map(({ text }) => text);
        for (const decision of decideWords([], said, all, resolver)) {
          const shown = understandText(resolver, decision.text, answerOf(decision));
          const taken = shown.concepts.filter(({ isTaken }) => isTaken).map(({ id }) => id);
          expect(new Set(taken)).toEqual(new Set(decision.concepts));
          expect(shown.isNone).toBe(decision.concepts.length === 0);
        }
      }),
    );
  });

  test('offers what a search finds beside what was understood', () => {
    const shown = understandText(
      resolver,
      'snurrebass',
      answer('snurrebass', { search: 'oppvask' }),
    );
    expect(shown).toMatchObject({ band: 'medium', concepts: [{ id: 'dishes', isTaken: false }] });
  });

  test('finds the answer about a text among others', () => {
    const said = [answer('Bake brød'), answer('vaske opp', { isNone: true })];
    expect(answerAbout(said, 'Vaske opp.')?.isNone).toBe(true);
    expect(answerAbout(said, 'feie')).toBeUndefined();
  });
});

describe('local terms', () => {
  test('are known alone and within longer texts, and change the version', () => {
    const local = withLocalTerms(vocabulary, [{ text: 'koppestell', concept: 'dishes' }]);
    const here = createResolver(local);
    expect(conceptsIn('hjelpe til med koppestell', here)).toEqual(['dishes']);
    expect(conceptsIn('hjelpe til med koppestell')).toEqual([]);
    expect(local.version).not.toBe(vocabulary.version);
  });

  test.each([
    ['koppestell', [], true],
    ['ta oppvasken', ['Siri Lunde'], true],
    ['hjelpe Siri', ['Siri Lunde'], false],
    ['angst for kasse', [], false],
    ['bor i gate 7', [], false],
    ['siri@example.test', [], false],
    ['jobbe sammen med broren min på lageret', [], false],
    ['x'.repeat(41), [], false],
    ['', [], false],
  ])('«%s» beside the names %j may be remembered: %s', (text, names, isAllowed) => {
    expect(areOrdinaryWords(text, names)).toBe(isAllowed);
  });
});
