import { describe, expect, test } from 'vitest';
import { hoursBandOf, weeklyHoursOf } from './hours-band';

describe('hours a week', () => {
  test.each([
    [undefined, undefined],
    [0.5, '1-2'],
    [2, '1-2'],
    [2.5, '3-5'],
    [8, '6-10'],
    [15, 'over-10'],
  ])('of %s lie in the band %s', (hours, band) => {
    expect(hoursBandOf(hours)).toBe(band);
  });

  test('of several tasks are added at both ends', () => {
    expect(weeklyHoursOf([{ hoursPerWeek: 1.5 }, { hoursPerWeek: 4 }])).toEqual({ min: 4, max: 7 });
  });

  test('have no upper end when one task has none', () => {
    expect(weeklyHoursOf([{ hoursPerWeek: 4 }, { hoursPerWeek: 15 }])).toEqual({
      min: 14,
      max: null,
    });
  });

  test('are not known while one task is not known, and never zero', () => {
    expect(weeklyHoursOf([{ hoursPerWeek: 4 }, {}])).toEqual({ min: null, max: null });
    expect(weeklyHoursOf([])).toEqual({ min: null, max: null });
  });
});
