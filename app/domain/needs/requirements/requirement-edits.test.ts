import { describe, expect, test } from 'vitest';
import type { StoredTask } from '../match-need';
import { generateRequirements } from './generate-requirements';
import { editsAfter, noEdits, requirementList } from './requirement-edits';

const needOf = (liftingKg: number) =>
  generateRequirements({
    need: { hoursMin: null, hoursMax: null },
    tasks: [{ id: 'a', title: 'Bære kasser', details: { demands: { liftingKg } } }],
  });
const textsIn = (edits: typeof noEdits, kilos = 10) =>
  requirementList(needOf(kilos), edits).items.map(({ text }) => text);

describe('An edited list', () => {
  test('is the generated one before any edit', () => {
    expect(textsIn(noEdits)).toEqual(['Bære kasser.', 'Løfte opp til 10 kilo.']);
  });

  test('has what is added, last and once', () => {
    const once = editsAfter(noEdits, { kind: 'add', text: 'Ringe når en er syk.' });
    const twice = editsAfter(once, { kind: 'add', text: 'Ringe når en er syk.' });
    expect(textsIn(twice)).toEqual([...textsIn(noEdits), 'Ringe når en er syk.']);
  });

  test('shows a dropped item apart, with the reason, until it is restored', () => {
    const drop = {
      kind: 'drop',
      of: 'Løfte opp til 10 kilo.',
      reason: 'De har løftebord.',
    } as const;
    const dropped = editsAfter(noEdits, drop);
    expect(textsIn(dropped)).toEqual(['Bære kasser.']);
    expect(requirementList(needOf(10), dropped).dropped).toMatchObject([
      { reason: 'De har løftebord.' },
    ]);
    expect(textsIn(editsAfter(dropped, { kind: 'restore', of: drop.of }))).toEqual(
      textsIn(noEdits),
    );
  });

  test('has the new words of an item, and the old ones when they are put back', () => {
    const of = 'Løfte opp til 10 kilo.';
    const reworded = editsAfter(noEdits, { kind: 'reword', of, text: 'Løfte en kasse brød.' });
    expect(textsIn(reworded)).toEqual(['Bære kasser.', 'Løfte en kasse brød.']);
    expect(editsAfter(reworded, { kind: 'reword', of, text: of }).reworded).toEqual([]);
  });

  test('hides no new demand behind an old edit', () => {
    const of = 'Løfte opp til 10 kilo.';
    const reworded = editsAfter(noEdits, { kind: 'reword', of, text: 'Løfte en kasse brød.' });
    const dropped = editsAfter(noEdits, { kind: 'drop', of, reason: 'De har løftebord.' });
    for (const edits of [reworded, dropped]) {
      expect(textsIn(edits, 25)).toEqual(['Bære kasser.', 'Løfte opp til 25 kilo.']);
    }
  });

  test('asks two items that have got the same words once', () => {
    const edits = editsAfter(noEdits, {
      kind: 'reword',
      of: 'Løfte opp til 10 kilo.',
      text: 'Bære kasser.',
    });
    expect(textsIn(edits)).toEqual(['Bære kasser.']);
  });
});

describe('One thing asked at several levels', () => {
  type Details = StoredTask['details'];
  const listOf = (tasks: readonly (readonly [string, Details])[], edits = noEdits) =>
    requirementList(
      generateRequirements({
        need: { hoursMin: null, hoursMax: null },
        tasks: tasks.map(([id, details]) => ({ id, title: `Oppgave ${id}`, details })),
      }),
      edits,
    ).items.filter(({ source }) => source !== 'task');
  const some = ['a', { demands: { standing: 'some', liftingKg: 5 } }] as const;
  const much = ['b', { demands: { standing: 'much', liftingKg: 12 } }] as const;

  test('is one line with the most, about the tasks that ask it', () => {
    expect(listOf([some, much])).toMatchObject([
      { text: 'Løfte opp til 12 kilo.', taskIds: ['b'], kind: 'condition' },
      { text: 'Stå og gå nesten hele tida.', taskIds: ['b'], kind: 'condition' },
    ]);
  });

  test('shows the less again when the most is dropped, or when it has been put in other words', () => {
    const of = 'Stå og gå nesten hele tida.';
    const dropped = editsAfter(noEdits, { kind: 'drop', of, reason: 'De har en stol der.' });
    expect(listOf([some, much], dropped).map(({ text }) => text)).toContain(
      'Stå og gå en del av tida.',
    );
    const reword = { kind: 'reword', of: 'Løfte opp til 5 kilo.', text: 'Løfte en melsekk.' };
    const own = editsAfter(noEdits, reword as Parameters<typeof editsAfter>[1]);
    expect(listOf([some, much], own).map(({ text }) => text)).toContain('Løfte en melsekk.');
  });

  test('is not told by a wish, nor by alone and together, which are two things', () => {
    const wish = ['a', { language: { level: 'B2' }, demands: { company: 'alone' } }] as const;
    const demand = [
      'b',
      { language: { level: 'A2', reason: 'lese etiketter' }, demands: { company: 'together' } },
    ] as const;
    expect(listOf([wish, demand]).map(({ text, isWish }) => [text, isWish])).toEqual([
      ['Jobbe alene.', false],
      ['Forstå norsk i lange samtaler og tekster.', true],
      ['Jobbe sammen med andre.', false],
      ['Forstå korte beskjeder på norsk. Det trengs til: lese etiketter.', false],
    ]);
  });
});
