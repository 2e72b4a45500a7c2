import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRequirements } from './group-requirements';

const item = (text: string, ...askedBy: string[]) => ({ text, askedBy });

test('what one task asks stands under it, and what several or none ask comes last', () => {
  const items = [
    item('Vaske opp.', 'Vaske opp'),
    item('Stå i kassa.', 'Stå i kassa'),
    item('Løfte.', 'Vaske opp', 'Stå i kassa'),
    item('Bruke stige.', 'Vaske opp'),
    item('Jobbe 10 timer i uka.'),
  ];
  const short = groupRequirements(items).map((group) => [
    group.task,
    ...group.items.map(({ text, index }) => `${index} ${text}`),
  ]);
  expect(short).toEqual([
    ['Vaske opp', '0 Vaske opp.', '3 Bruke stige.'],
    ['Stå i kassa', '1 Stå i kassa.'],
    [null, '2 Løfte.', '4 Jobbe 10 timer i uka.'],
  ]);
});

test('every item stands in one group, with its place in the whole list', () => {
  const askedBy = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string(), askedBy })), (items) => {
      const all = groupRequirements(items).flatMap((group) => group.items);
      expect(all.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
        items.map((_, i) => i),
      );
      for (const { index, text } of all) expect(text).toBe(items[index]?.text);
    }),
  );
});
