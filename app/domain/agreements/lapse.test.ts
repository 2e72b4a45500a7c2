import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osloDateOf } from '../calendar/oslo-date';
import { addDays } from '../calendar/plain-date';
import { isLapsed, lapsesOn, lapsesSoonOn } from './lapse';

const draft = { inForceAt: null, updatedAt: '2026-11-22T10:00:00.000Z' };

test.each([
  ['2026-11-22', false, null],
  ['2027-01-30', false, null],
  ['2027-01-31', false, '2027-02-14'] as const,
  ['2027-02-13', false, '2027-02-14'] as const,
  ['2027-02-14', true, null],
  ['2028-01-01', true, null],
])('a text last changed on 22 November is, on %s, given up: %s; soon: %s', (today, is, soon) => {
  expect(isLapsed(draft, today)).toBe(is);
  expect(lapsesSoonOn(draft, today)).toBe(soon);
});

test('what is in force never lapses', () => {
  const inForce = { ...draft, inForceAt: draft.updatedAt };
  expect(isLapsed(inForce, '2030-01-01')).toBe(false);
  expect(lapsesSoonOn(inForce, '2027-02-10')).toBeNull();
});

test('the day is that of Oslo, whatever the clock was when it was changed', () => {
  expect(lapsesOn('2026-11-22T23:30:00.000Z')).toBe('2027-02-15');
  const anInstant = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2060-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anInstant, fc.integer({ min: -10, max: 120 }), (at, days) => {
      const text = { inForceAt: null, updatedAt: at.toISOString() };
      const today = addDays(osloDateOf(at), days);
      expect(isLapsed(text, today)).toBe(days >= 84);
      const soon = days >= 70 && days < 84 ? addDays(today, 84 - days) : null;
      expect(lapsesSoonOn(text, today)).toBe(soon);
    }),
  );
});
