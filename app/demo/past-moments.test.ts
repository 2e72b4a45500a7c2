import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osloDateOf, startOfOsloDate } from '../domain/calendar/oslo-date';
import { isWorkday } from '../domain/calendar/workdays';
import { pastMoments } from './past-moments';

const hour = 3_600_000;
const nows = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2029-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const steps = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 60 });

/** Hours since midnight on a wall in Oslo. */
function hoursOf(moment: Date): number {
  return (moment.getTime() - Date.parse(startOfOsloDate(osloDateOf(moment)))) / hour;
}

test('what was done on a day before today, was done on a workday between eight and four', () => {
  fc.assert(
    fc.property(nows, steps, (now, given) => {
      const momentOf = pastMoments(now);
      for (const daysAgo of given) {
        const moment = momentOf(daysAgo + 1);
        expect(isWorkday(osloDateOf(moment))).toBe(true);
        expect(hoursOf(moment)).toBeGreaterThan(8);
        expect(hoursOf(moment)).toBeLessThanOrEqual(16);
      }
    }),
  );
});

test('what was done today, lies before now and after the day began', () => {
  fc.assert(
    fc.property(nows, (now) => {
      const momentOf = pastMoments(now);
      for (let step = 0; step < 40; step += 1) {
        const moment = momentOf(0);
        expect(moment.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(osloDateOf(moment)).toBe(osloDateOf(now));
        expect(hoursOf(moment)).toBeGreaterThanOrEqual(Math.min(8, hoursOf(now)));
      }
    }),
  );
});

test('each step of a day is later than the one before, and a day’s steps are before the next day’s', () => {
  fc.assert(
    fc.property(nows, steps, (now, given) => {
      const momentOf = pastMoments(now);
      const met = given.map((ago) => ({ ago: ago + 1, at: momentOf(ago + 1).getTime() }));
      const inOrder = met.toSorted((one, other) => other.ago - one.ago);
      for (const [place, { at }] of inOrder.slice(1).entries()) {
        expect(at).toBeGreaterThan(inOrder[place]!.at);
      }
    }),
  );
});

test('steps are as far apart as work is: minutes, and not always as many', () => {
  const momentOf = pastMoments(new Date('2026-11-27T21:57:00Z'));
  const moments = Array.from({ length: 8 }, () => momentOf(3).getTime());
  const gaps = moments.slice(1).map((at, place) => Math.round((at - moments[place]!) / 60_000));
  expect(Math.min(...gaps)).toBeGreaterThan(5);
  expect(new Set(gaps).size).toBeGreaterThan(4);
});

test('the same present has the same past', () => {
  fc.assert(
    fc.property(nows, steps, (now, given) => {
      expect(given.map(pastMoments(now))).toEqual(given.map(pastMoments(now)));
    }),
  );
});

test('what lies ahead is so many days from now', () => {
  const now = new Date('2026-11-27T21:57:00Z');
  expect(pastMoments(now)(-2)).toEqual(new Date('2026-11-29T21:57:00Z'));
});
