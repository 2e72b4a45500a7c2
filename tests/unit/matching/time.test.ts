import { describe, expect, test } from 'vitest';
import type { MatchNeed, MatchTask, Weekday, WeeklyWindow } from '~/app/domain/matching/input';
import { sharedMinutes } from '~/app/domain/matching/weekly-minutes';
import { aNeed, another, aProfile, aTask, gapsOf, leversOf, matchOf, stateOf } from './pair';

function at(day: Weekday, from: string, to: string): WeeklyWindow {
  return { day, from, to };
}

const mornings = [at('mon', '06:00', '08:00'), at('tue', '06:00', '08:00')];
const days = [at('mon', '09:00', '15:00'), at('tue', '09:00', '15:00')];

function timeOf(task: Partial<MatchTask>, available: WeeklyWindow[] | undefined, rest = [another]) {
  const tasks = [aTask({ hoursPerWeek: 4, ...task }), ...rest];
  return matchOf(aNeed({ tasks }), aProfile({ available }));
}

describe('when a task is done', () => {
  test.each([
    ['all hours overlap', { times: days }, days, 'ok'],
    [
      'the hours may lie anywhere in the windows',
      { times: days },
      [at('tue', '10:00', '14:00')],
      'ok',
    ],
    ['some hours overlap', { times: days, fixed: true }, [at('mon', '09:00', '11:00')], 'solvable'],
    ['none overlap, movable', { times: mornings, fixed: true, movable: true }, days, 'solvable'],
    ['none overlap, strippable', { times: mornings, movable: false }, days, 'solvable'],
    ['none overlap, nobody knows if it moves', { times: mornings, fixed: true }, days, 'unknown'],
    [
      'none overlap, not to be moved',
      { times: mornings, fixed: true, movable: false },
      days,
      'blocked',
    ],
    ['the task’s times are not told', {}, days, 'unknown'],
    ['her times are not told', { times: days }, undefined, 'unknown'],
    ['she has told that no time fits', { times: days, fixed: true, movable: false }, [], 'blocked'],
  ] as const)('%s', (_, task, available, state) => {
    const mutable = { ...task, times: 'times' in task ? [...task.times] : undefined };
    expect(stateOf(timeOf(mutable, available && [...available]), 'time', 't')).toBe(state);
  });

  test('a movable task has moving as its lever', () => {
    const result = timeOf({ times: mornings, movable: true, fixed: true }, days);
    expect(leversOf(result)).toContain('move t');
    expect(gapsOf(result)).toContain('adaptable t');
  });

  test('a partial overlap that cannot move names fewer hours as the change', () => {
    const result = timeOf({ times: days, fixed: true }, [at('mon', '09:00', '11:00')]);
    expect(leversOf(result)).toEqual(['aid t']);
  });

  test('more of the hours is better', () => {
    const half = timeOf({ times: days }, [at('mon', '09:00', '11:00')]);
    const most = timeOf({ times: days }, [at('mon', '09:00', '12:00')]);
    expect(most.score).toBeGreaterThan(half.score);
  });

  test.each([
    [
      'windows that overlap each other count once',
      [at('mon', '08:00', '12:00'), at('mon', '10:00', '14:00')],
      [at('mon', '00:00', '24:00')],
      360,
    ],
    [
      'past midnight goes on next day',
      [at('sun', '22:00', '06:00')],
      [at('mon', '00:00', '05:00')],
      300,
    ],
    ['until midnight', [at('fri', '16:00', '00:00')], [at('fri', '20:00', '24:00')], 240],
    [
      'an empty window holds nothing',
      [at('fri', '16:00', '16:00')],
      [at('fri', '00:00', '24:00')],
      0,
    ],
  ])('%s', (_, a, b, minutes) => {
    expect(sharedMinutes(a, b)).toBe(minutes);
    expect(sharedMinutes(b, a)).toBe(minutes);
  });
});

describe('hours a week', () => {
  const hours = (need: Partial<MatchNeed>, max: number | undefined, min?: number) => {
    const result = matchOf(aNeed(need), aProfile({ hoursPerWeek: { min, max } }));
    return {
      result,
      state: result.rules.find(({ rule, task }) => rule === 'time' && !task)?.state,
    };
  };
  const two = [aTask({ hoursPerWeek: 10 }), aTask({ id: 'u', hoursPerWeek: 8 })];

  test.each([
    ['the posted minimum is asked', { hoursPerWeek: { min: 12, max: 37 }, tasks: two }, 12, 'ok'],
    ['else the sum of the tasks', { tasks: two }, 18, 'ok'],
    ['too many, but one task can go', { tasks: two }, 8, 'solvable'],
    ['too many, and the least is too much', { tasks: two }, 7, 'blocked'],
    ['too many, and the fixed stay', { tasks: [aTask({ fixed: true }), another] }, 9, 'blocked'],
    [
      'stripping may go below what is posted',
      { hoursPerWeek: { min: 18, max: 20 }, tasks: two },
      10,
      'solvable',
    ],
    ['one task that is too long', { tasks: [aTask()] }, 9, 'blocked'],
    ['her most is not told', { tasks: two }, undefined, 'unknown'],
  ])('%s', (_, need, max, state) => {
    expect(hours(need, max).state).toBe(state);
  });

  test('each task that may go is a lever', () => {
    expect(leversOf(hours({ tasks: two }, 8).result).sort()).toEqual(['strip t', 'strip u']);
  });

  test('what has to go for another reason does not count as what is left', () => {
    const heavy = aTask({ hoursPerWeek: 2, demands: { liftingKg: 30 } });
    const profile = aProfile({
      hoursPerWeek: { max: 5 },
      conditions: [{ about: 'liftingKg', want: { max: 5 }, strength: 'need' }],
    });
    const result = matchOf(aNeed({ tasks: [heavy, aTask({ id: 'u' })] }), profile);
    expect(result.rules).toContainEqual(
      expect.objectContaining({ rule: 'time', task: undefined, state: 'blocked' }),
    );
  });

  test('fewer than she wants is never hard, only less good', () => {
    const enough = hours({ tasks: two }, 37, 18);
    const few = hours({ tasks: two }, 37, 30);
    expect(few.state).toBe('ok');
    expect(few.result.score).toBeLessThan(enough.result.score);
  });
});

describe('the start', () => {
  test.each([
    ['2026-05-01', '2026-05-02', 'later'],
    ['2026-05-01', '2026-05-01', 'ok'],
    [undefined, '2026-05-01', 'ok'],
    ['2026-05-01', undefined, 'ok'],
  ])('need from %s, person from %s: %s', (start, earliestStart, status) => {
    expect(matchOf(aNeed({ start }), aProfile({ earliestStart })).status).toBe(status);
  });

  test('a later start costs no points', () => {
    const now = matchOf(aNeed({ start: '2026-05-01' }), aProfile({ earliestStart: '2026-04-01' }));
    const later = matchOf(
      aNeed({ start: '2026-05-01' }),
      aProfile({ earliestStart: '2026-06-01' }),
    );
    expect(later.score).toBe(now.score);
  });
});
