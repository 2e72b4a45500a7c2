import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gapOf,
  isNewSince,
  itemsToTick,
  mostEarlier,
  tickAnswers,
  ticksAfter,
  type Tick,
} from './ticks';

const tick = (text: string, answer: Tick['answer'], at = '2026-11-23'): Tick => ({
  text,
  answer,
  at,
  how: 'link',
});
const items = [{ text: 'Vaske brett.' }, { text: 'Løfte opp til 10 kilo.' }];

describe('Her answers to what the work asks', () => {
  test('are wanted for every item at first', () => {
    expect(itemsToTick(items, [])).toEqual(items);
  });

  test('are wanted anew only for what is new or has new words', () => {
    const ticks = [tick('Vaske brett.', 'can'), tick('Løfte opp til 5 kilo.', 'can')];
    expect(itemsToTick(items, ticks)).toEqual([{ text: 'Løfte opp til 10 kilo.' }]);
  });

  test.each([
    ['can', 'skill', null],
    ['can-learn', 'skill', 'trainable'],
    ['can-learn', 'condition', 'adaptable'],
    ['can-learn', 'paper', 'obtainable'],
    ['can-learn', undefined, 'trainable'],
    ['no', 'condition', 'to-solve'],
  ] as const)('«%s» to a %s leaves: %s', (answer, kind, gap) => {
    expect(gapOf({ answer, ...(kind ? { kind } : {}) })).toBe(gap);
  });

  test('are another answer when they stood before her in other words', () => {
    const before = tick('Løfte opp til 10 kilo.', 'can-learn');
    const now = { ...before, kind: 'condition', at: '2026-11-24' } as const;
    expect(ticksAfter([before], [now])).toMatchObject([{ ...now, earlier: [{ at: before.at }] }]);
  });

  test('are replaced by a later one to the same words, and keep their date when nothing changed', () => {
    const before = [tick('Vaske brett.', 'can'), tick('Løfte opp til 10 kilo.', 'no')];
    const later = '2026-11-24';
    const after = ticksAfter(before, [
      tick('Vaske brett.', 'can', later),
      tick('Løfte opp til 10 kilo.', 'can-learn', later),
    ]);
    expect(after).toEqual([
      tick('Vaske brett.', 'can'),
      {
        ...tick('Løfte opp til 10 kilo.', 'can-learn', later),
        earlier: [{ answer: 'no', at: '2026-11-23', how: 'link' }],
      },
    ]);
  });

  test('keep every earlier answer in its order, up to the most that are kept', () => {
    const answers = fc.array(fc.constantFrom(...tickAnswers), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(answers, (given) => {
        const ticks = given.reduce<Tick[]>(
          (before, answer, day) => ticksAfter(before, [tick('Vaske brett.', answer, `${day}`)]),
          [],
        );
        const changes = given.filter((answer, index) => answer !== given[index - 1]);
        const [kept, ...others] = ticks;
        expect(others).toEqual([]);
        const all = [...(kept?.earlier ?? []), kept].map((one) => one?.answer);
        expect(all).toEqual(changes.slice(-(mostEarlier + 1)));
      }),
    );
  });
});

test('only what stood in no list she has saved is new', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const ticks = [{ text: 'Vaske.', answer: 'can', at, how: 'link' }] as const;
  const isNew = (text: string, left: string[]) => isNewSince({ text }, { ticks, left });
  expect(isNew('Løfte.', ['Løfte.'])).toBe(false);
  expect(isNew('Løfte.', [])).toBe(true);
  expect(isNew('Vaske.', [])).toBe(false);
  expect(isNewSince({ text: 'Løfte.' }, { ticks: [], left: [] })).toBe(false);
});
