import { describe, expect, test } from 'vitest';
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
