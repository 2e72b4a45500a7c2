import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdays, type Weekday } from './plain-date';
import { proposeTimes } from './propose-times';
import type { WeekTime } from './week-times';

const on = (days: readonly Weekday[], from: string, to: string): WeekTime[] =>
  days.map((day) => ({ day, from, to }));
const workweek = weekdays.slice(0, 5);

describe('proposed working times', () => {
  test('lie within the tasks’ times and hers', () => {
    const work = [...on(workweek, '07:00', '11:00'), ...on(workweek, '09:00', '14:00')];
    const proposed = proposeTimes(work, on(workweek, '08:30', '15:00'), 10);
    expect(proposed).toEqual(on(workweek, '08:30', '10:30'));
  });

  test('take fewer days where that gives whole half hours', () => {
    const proposed = proposeTimes(on(workweek, '08:00', '14:00'), undefined, 12);
    expect(proposed).toEqual(on(workweek.slice(0, 4), '08:00', '11:00'));
  });

  test.each<[string, WeekTime[], WeekTime[] | undefined, number | null]>([
    ['no task has a time', [], undefined, 12],
    ['the hours are not known', on(workweek, '08:00', '14:00'), undefined, null],
    ['she is never free then', on(workweek, '08:00', '11:00'), on(workweek, '12:00', '15:00'), 10],
    ['the hours do not go into the days', on(['mon'], '08:00', '10:00'), undefined, 12],
    ['the days would be too short', on(workweek, '08:00', '10:00'), undefined, 1],
    ['the shift goes past midnight', on(workweek, '22:00', '02:00'), undefined, 10],
  ])('are left to the people when %s', (_why, work, available, hours) => {
    expect(proposeTimes(work, available, hours)).toEqual([]);
  });

  const minute = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
  const clock = (count: number) =>
    `${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`;
  const times = fc.array(
    fc.record({
      day: fc.constantFrom(...weekdays),
      from: minute.map(clock),
      to: minute.map(clock),
    }),
    { maxLength: 12 },
  );

  test('add up to the hours asked for within her times, or are none', () => {
    const minutes = ({ from, to }: WeekTime) =>
      (Date.parse(`2026-01-01T${to}Z`) - Date.parse(`2026-01-01T${from}Z`)) / 60_000;
    fc.assert(
      fc.property(times, times, fc.integer({ min: 0, max: 40 }), (work, available, hours) => {
        const proposed = proposeTimes(work, available, hours);
        const sum = proposed.reduce((total, each) => total + minutes(each), 0);
        const areHers = proposed.every((each) =>
          available.some(
            ({ day, from, to }) => day === each.day && from <= each.from && to >= each.to,
          ),
        );
        return (sum === 0 || sum === hours * 60) && areHers;
      }),
    );
  });
});
