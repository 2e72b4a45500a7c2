import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/plain-date';
import { mayFollowUp } from './may-follow-up';

const startOn = '2026-11-30';
const inForceOn = '2026-11-24';
const today = '2026-12-10';

test.each([
  ['in force before the first day', { startOn, inForceOn }, inForceOn, null, true],
  [
    'begun before it was in force',
    { startOn: inForceOn, inForceOn: startOn },
    inForceOn,
    null,
    true,
  ],
  ['the day before either', { startOn, inForceOn }, '2026-11-23', null, 'bad-day'],
  ['today', { startOn, inForceOn }, today, '2026-12-11', true],
  ['tomorrow', { startOn, inForceOn }, '2026-12-11', null, 'bad-day'],
  ['the next the same day', { startOn, inForceOn }, today, today, 'next-before'],
  ['not in force', { startOn, inForceOn: null }, today, null, 'not-in-force'],
])('%s', (_what, followed, on, nextOn, expected) => {
  const may = mayFollowUp(followed, { on, nextOn }, today);
  expect(may.ok || may.code).toBe(expected);
});

test('every day from the first on to today can be written down, and no other', () => {
  const days = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(days, days, days, (start, force, day) => {
      const followed = { startOn: addDays(today, start), inForceOn: addDays(today, force) };
      const may = mayFollowUp(followed, { on: addDays(today, day), nextOn: null }, today);
      expect(may.ok).toBe(day <= 0 && day >= Math.min(start, force));
    }),
  );
});
