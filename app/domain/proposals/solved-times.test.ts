import { describe, expect, test } from 'vitest';
import type { WeekTime } from '~/app/domain/calendar/week-times';
import { composeCard } from './compose-card';
import { draftCard } from './draft-card';
import { timesSolved, withSolvedTimes } from './solved-times';

const at = (from: string, to: string, ...days: WeekTime['day'][]) =>
  days.map((day) => ({ day, from, to }));
const week = at('08:30', '15:00', 'mon', 'tue', 'wed', 'thu', 'fri');
const asked = (how: string, tasks: readonly string[] = []) => [
  { asksTimes: week, tasks, solution: { kind: 'solved', how, at: '2026-11-23' } as const },
];

describe('her times as a solution leaves them', () => {
  test.each<[string, WeekTime[] | null]>([
    ['Mandag til torsdag.', at('08:30', '15:00', 'mon', 'tue', 'wed', 'thu')],
    ['Mandag–torsdag kl. 09.00–13.00', at('09:00', '13:00', 'mon', 'tue', 'wed', 'thu')],
    ['Ikke på fredager.', null],
    ['Hun får hjelp av en kollega.', null],
  ])('%s', (how, times) => {
    expect(timesSolved(week, asked(how))).toEqual(times);
  });

  test('are not changed by what is about one task alone, nor by a solution she disputes', () => {
    expect(timesSolved(week, asked('Mandag til torsdag.', ['Vaske brett']))).toBeNull();
    expect(timesSolved(week, [{ asksTimes: week, tasks: [], solution: null }])).toBeNull();
  });
});

test('a card tells the days of the solution, told where any of her days was, and nothing else changes', () => {
  const need = { tasks: [{ title: 'Vaske brett' }] };
  const profile = { available: week, strengths: ['Nøye'] };
  const draft = draftCard(profile, need, { supportOffer: 2 });
  const chosenIds = draft.items.map(({ id }) => id);
  const times = at('08:30', '15:00', 'mon', 'tue', 'wed', 'thu');
  const after = withSolvedTimes(draft, chosenIds, times);
  const card = after && composeCard(after.draft, after.chosenIds);
  expect(card).toEqual({
    ...composeCard(draft, chosenIds),
    hours: ['Mandag–torsdag kl. 08.30–15.00'],
  });
  expect(withSolvedTimes(draft, chosenIds, week)).toBeUndefined();
  const untold = withSolvedTimes(draft, [], times);
  expect(untold && composeCard(untold.draft, untold.chosenIds).hours).toEqual([]);
});
