import { expect, test } from 'vitest';
import { hoursOfHeld, isTakenBy, type HeldWork } from './held-work';

const morning = { day: 'mon', from: '08:00', to: '12:00' } as const;
const wanted = { times: [morning], startOn: '2026-12-01', endOn: '2027-02-28' };
const held: HeldWork = { times: [morning], hours: 4, startOn: '2026-06-01', endOn: null };

test.each<[string, Partial<HeldWork>, boolean]>([
  ['at the same time', {}, true],
  ['part of the same time', { times: [{ ...morning, from: '11:59', to: '15:00' }] }, true],
  ['right after', { times: [{ ...morning, from: '12:00', to: '15:00' }] }, false],
  ['on another day', { times: [{ ...morning, day: 'tue' }] }, false],
  ['until the day before', { endOn: '2026-11-30' }, false],
  ['until the first day', { endOn: '2026-12-01' }, true],
  ['from the day after', { startOn: '2027-03-01' }, false],
])('work held %s', (_what, more, isTaken) => {
  expect(isTakenBy(wanted, [{ ...held, ...more }])).toBe(isTaken);
});

test('what is not agreed in hours adds none', () => {
  expect(hoursOfHeld([held, { ...held, hours: null }, { ...held, hours: 2.5 }])).toBe(6.5);
});
