import { expect, test } from 'vitest';
import { mostLines } from './card';
import { draftCard } from './draft-card';
import { needsUntold } from './needs-untold';

const need = { tasks: [{ title: 'Vaske gulv', demands: {} }] };
const calm = { about: 'pace', want: 'calm', strength: 'need' } as const;

test('what she needs and the card does not tell is named, a wish is not', () => {
  const quiet = { about: 'noise', want: 'quiet', strength: 'wish' } as const;
  const draft = draftCard({ conditions: [calm, quiet] }, need, { supportOffer: 1 });
  expect(needsUntold({ draft }, []).map(({ text }) => text)).toEqual(['tempoet er rolig']);
  const all = draft.items.map(({ id }) => id);
  expect(needsUntold({ draft }, all)).toEqual([]);
});

test('a need that is chosen, but that the card has no room for, is named', () => {
  const drafted = draftCard({ conditions: [calm] }, need, { supportOffer: 1 });
  const [first] = drafted.items;
  if (!first) throw new Error('no condition drafted');
  const items = Array.from({ length: mostLines + 2 }, (_, index) => ({
    ...first,
    ...{ id: `c${index}`, text: `behov ${index}` },
  }));
  const draft = { ...drafted, items };
  const all = items.map(({ id }) => id);
  expect(needsUntold({ draft }, all).map(({ text }) => text)).toEqual(['behov 12', 'behov 13']);
});
