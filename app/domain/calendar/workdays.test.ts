import { describe, expect, test } from 'vitest';
import {
  isMeetingDay,
  isWorkday,
  meetingDayOnOrBefore,
  nextMeetingDay,
  nextWorkday,
  workdaysAfter,
} from './workdays';

describe('a workday', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2027-05-17', false, 'Constitution Day on a Monday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-12-24', true, 'Christmas Eve'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });
});

describe('counting workdays', () => {
  test.each([
    ['2026-11-20', '2026-11-23'],
    ['2026-11-23', '2026-11-24'],
    ['2026-04-01', '2026-04-07'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
  ])('the next workday after %s is %s', (date, expected) => {
    expect(nextWorkday(date)).toBe(expected);
  });

  test.each([
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-03-30', 5, '2026-04-09'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('from %s, %i workdays later is %s', (date, count, expected) => {
    expect(workdaysAfter(date, count)).toBe(expected);
  });
});

describe('a day for a meeting', () => {
  test('is not Christmas Eve or New Year’s Eve, though both are workdays in law', () => {
    expect(isMeetingDay('2026-12-23')).toBe(true);
    expect(isMeetingDay('2026-12-24')).toBe(false);
    expect(isMeetingDay('2026-12-31')).toBe(false);
  });

  test.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-12-27', '2026-12-23'],
    ['2026-04-06', '2026-04-01'],
  ])('on or before %s is %s', (date, expected) => {
    expect(meetingDayOnOrBefore(date)).toBe(expected);
  });

  test.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
  ])('on or after %s is %s', (date, expected) => {
    expect(nextMeetingDay(date)).toBe(expected);
  });
});
