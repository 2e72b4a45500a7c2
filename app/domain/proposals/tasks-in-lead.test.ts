import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdays } from '../calendar/plain-date';
import type { WeekTime } from '../calendar/week-times';
import { sharedMinutes } from '../matching/weekly-minutes';
import { composeCard } from './compose-card';
import { draftCard } from './draft-card';

const window = fc
  .tuple(
    fc.constantFrom(...weekdays),
    fc.integer({ min: 6, max: 19 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([day, from, hours]): WeekTime => {
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    return { day, from: clock(from), to: clock(from + hours) };
  });
const windows = fc.array(window, { minLength: 1, maxLength: 4 });
const titles = ['pakke brød', 'koste golv', 'rydde lager'];
const needs = fc
  .tuple(
    ...titles.map((title) =>
      fc.record({ title: fc.constant(title), times: windows, movable: fc.boolean() }),
    ),
  )
  .map((tasks) => ({ tasks }));
const chosenBy = (pick: readonly boolean[], ids: readonly string[]) =>
  ids.filter((_, index) => pick[index]);

test('the first line names no task outside the times the card tells, unless all are and it can be moved', () => {
  fc.assert(
    fc.property(needs, windows, (need, available) => {
      const draft = draftCard({ available }, need, { supportOffer: 1 });
      const { lead } = composeCard(
        draft,
        draft.items.map(({ id }) => id),
      );
      const isOutside = ({ times }: (typeof need.tasks)[number]) =>
        sharedMinutes(times, available) === 0;
      const areAllOutside = need.tasks.every(isOutside);
      const mayBeNamed = areAllOutside
        ? need.tasks.filter(({ movable }) => movable)
        : need.tasks.filter((task) => !isOutside(task));
      const named = need.tasks.filter(({ title }) => lead.includes(title));
      // Of three the first is named, and the others are counted.
      expect(named).toEqual(mayBeNamed.length === 3 ? mayBeNamed.slice(0, 1) : mayBeNamed);
    }),
  );
});

test('the first line tells nothing of times the card leaves out', () => {
  const pick = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(needs, windows, pick, (need, available, picked) => {
      const draft = draftCard({ available }, need, { supportOffer: 1 });
      const ids = draft.items.map(({ id }) => id);
      const chosenIds = chosenBy(picked, ids);
      fc.pre(chosenIds.length < ids.length);
      const withoutTimes = composeCard(draftCard({}, need, { supportOffer: 1 }), []);
      expect(composeCard(draft, chosenIds).lead).toBe(withoutTimes.lead);
    }),
  );
});
