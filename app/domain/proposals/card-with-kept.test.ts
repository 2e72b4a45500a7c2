import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHashOf } from '~/app/crypto/content-hash';
import { disclosureKinds, type DisclosureItem } from '~/app/domain/consent/disclosure-item';
import type { Card } from './card';
import { cardWithKept } from './card-with-kept';
import { composeCard } from './compose-card';
import type { CardDraft } from './draft-card';
import type { ProposalCard } from './proposal-card';

const anyItem = fc.record({
  kind: fc.constantFrom(...disclosureKinds),
  leads: fc.constantFrom('mastered', 'wanted', undefined),
});
const anyDraft = fc.array(anyItem, { maxLength: 14 }).map(
  (kinds): CardDraft => ({
    lead: 'Vi foreslår en kandidat til dette.',
    items: kinds.map(
      ({ kind, leads }, index): DisclosureItem => ({
        id: `i${index}`,
        kind,
        text: `Fakta nummer ${index} her`,
        source: 'mastered',
        whyTell: '',
        whyNotTell: '',
        isSuggested: true,
        ...(leads && kind === 'task' ? { leads } : {}),
      }),
    ),
    supportOffer: 2,
    supportFromUs: ['Vi er med'],
    nextStep: 'Møte',
  }),
);
const ids = Array.from({ length: 16 }, (_, index) => `i${index}`);

/** A card with some of its facts chosen, and what she keeps: also ids that are not hers to add. */
const anyTaking = fc.record({
  draft: anyDraft,
  chosen: fc.subarray(ids),
  kept: fc.array(fc.subarray(ids), { minLength: 1, maxLength: 4 }),
  isWritten: fc.boolean(),
});

function cardOf(draft: CardDraft, chosen: readonly string[], isWritten: boolean): ProposalCard {
  const chosenIds = chosen.filter((id) => draft.items.some((item) => item.id === id));
  const card = composeCard(draft, chosenIds);
  return { draft, chosenIds, card: isWritten ? { ...card, lead: 'Skrevet for hånd.' } : card };
}

const sections = ({ tasks, strengths, worksBestWhen, hours, learns, supportFromUs }: Card) => [
  ...[...tasks, ...strengths, ...worksBestWhen],
  ...[...hours, ...learns, ...supportFromUs],
];

test('taking away, as often as she likes, never adds a fact to the card', () => {
  fc.assert(
    fc.property(anyTaking, ({ draft, chosen, kept, isWritten }) => {
      const first = cardOf(draft, chosen, isWritten);
      const last = kept.reduce((card, ids) => cardWithKept(card, ids), first);
      expect(last.chosenIds.filter((id) => !first.chosenIds.includes(id))).toEqual([]);
      const before = sections(first.card);
      expect(sections(last.card).filter((line) => !before.includes(line))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what she took away stands nowhere on the card, and all of it is told to her', () => {
  fc.assert(
    fc.property(anyTaking, ({ draft, chosen, kept, isWritten }) => {
      const first = cardOf(draft, chosen, isWritten);
      const last = kept.reduce((card, ids) => cardWithKept(card, ids), first);
      const gone = draft.items.filter(
        ({ id }) => first.chosenIds.includes(id) && !last.chosenIds.includes(id),
      );
      expect([...(last.takenAway ?? [])].sort()).toEqual(gone.map(({ text }) => text).sort());
      const says = [last.card.lead, ...sections(last.card)].map((line) => line.toLowerCase());
      for (const { text } of gone) {
        expect(
          says.filter((line) => new RegExp(`${text.toLowerCase()}(?!\\d)`).test(line)),
        ).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('a shorter card has another hash: a yes to the longer one is no yes to it', () => {
  fc.assert(
    fc.property(anyTaking, ({ draft, chosen, kept, isWritten }) => {
      const first = cardOf(draft, chosen, isWritten);
      const last = cardWithKept(first, kept[0] ?? []);
      fc.pre(sections(last.card).length < sections(first.card).length);
      expect(contentHashOf(last.card)).not.toBe(contentHashOf(first.card));
    }),
  );
});

test('a line made in the words of an earlier day follows what she takes away', () => {
  const texts = ['Vil gjerne: pakke brød', 'Vil gjerne: vaske brett', 'Vil gjerne: rydde lager'];
  const item = (text: string, index: number): DisclosureItem => ({
    ...{ id: `i${index}`, kind: 'task', text, source: 'wanted', leads: 'wanted' },
    ...{ whyTell: '', whyNotTell: '', isSuggested: true },
  });
  const draft: CardDraft = {
    ...{ lead: 'Vi foreslår en kandidat til dette.', items: texts.map(item) },
    ...{ supportOffer: 2, supportFromUs: [], nextStep: 'Møte' },
  };
  const first = cardOf(draft, ids, false);
  const lead = 'Kandidaten vil gjerne gjøre dette: pakke brød, vaske brett og rydde lager.';
  const made = { ...first, card: { ...first.card, lead } };
  const last = cardWithKept(made, ['i0', 'i1']);
  expect(last.card.lead).toBe('Kandidaten vil gjerne gjøre dette: pakke brød og vaske brett.');
});

test('a need the card leaves out can be added, and nothing else that it leaves out', () => {
  fc.assert(
    fc.property(anyDraft, fc.subarray(ids), ({ items, ...rest }, kept) => {
      const needed = items.map((item) =>
        item.kind === 'condition' ? { ...item, isNeeded: true as const } : item,
      );
      const before = cardOf({ ...rest, items: needed }, [], false);
      const { chosenIds } = cardWithKept(before, kept);
      const expected = needed.filter(({ id, isNeeded }) => isNeeded && kept.includes(id));
      expect(chosenIds).toEqual(expected.map(({ id }) => id));
    }),
  );
});
