import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, weekdayOf } from '~/app/domain/calendar/plain-date';
import { isMeetingDay } from '~/app/domain/calendar/workdays';
import { earliestStart, trialDates } from './trial-dates';

describe('the earliest start', () => {
  test.each([
    ['2026-11-22', undefined, '2026-11-30'],
    ['2026-11-23', undefined, '2026-11-30'],
    ['2026-11-24', undefined, '2026-12-07'],
    ['2026-03-30', undefined, '2026-04-13'],
    ['2027-05-07', undefined, '2027-05-24'],
    ['2026-11-22', '2027-01-06', '2027-01-11'],
    ['2026-11-22', '2026-01-05', '2026-11-30'],
  ])('asked on %s, wanted from %s, is %s', (today, wantedFrom, startOn) => {
    expect(earliestStart(today, wantedFrom)).toBe(startOn);
  });
});

describe('the dates of a trial', () => {
  test('of eight weeks over Christmas keep clear of the holidays', () => {
    expect(trialDates('2026-11-30', 8)).toEqual({
      startOn: '2026-11-30',
      endOn: '2027-01-24',
      evaluationOn: '2026-12-10',
      midwayOn: '2026-12-23',
      payTalkOn: '2027-01-07',
      decisionOn: '2027-01-21',
    });
  });

  test('are in order, inside the period, on days people meet, evaluated within a month', () => {
    const anyStart = fc
      .integer({ min: 0, max: 12_000 })
      .map((days) => earliestStart(addDays('2026-01-01', days)));
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 2, max: 52 }), (start, weeks) => {
        const { startOn, endOn, ...meetings } = trialDates(start, weeks);
        const dates = [
          meetings.evaluationOn,
          meetings.midwayOn,
          meetings.payTalkOn,
          meetings.decisionOn,
        ];
        expect(dates.every(isMeetingDay)).toBe(true);
        expect([startOn, ...dates, endOn]).toEqual([startOn, ...dates, endOn].sort());
        expect(meetings.evaluationOn <= addMonths(startOn, 1)).toBe(true);
        expect(weekdayOf(startOn)).toBe('mon');
      }),
    );
  });

  test('have the pay talk about two weeks before the end', () => {
    const { payTalkOn, endOn } = trialDates('2026-02-02', 12);
    expect(daysBetween(payTalkOn, endOn)).toBe(17);
  });
});
