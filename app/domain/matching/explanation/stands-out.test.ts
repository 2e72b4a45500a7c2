import { describe, expect, test } from 'vitest';
import type { Criterion, Match } from '../match-types';
import { firstOfList, standsOut } from './stands-out';

const criterion = (name: Criterion['name'], points: number): Criterion => ({
  ...{ name, points, of: 100, unknown: false, why: name },
});

const matchWith = (...criteria: Criterion[]): Match => ({
  ...{ need: 'n', profile: 'p', score: 0, status: 'ok', exactTasks: 0, criteria },
  ...{ rules: [], gaps: [], levers: [] },
  version: { matcher: '', vocabulary: '', weights: '' },
});

describe('who is to be looked at first', () => {
  test.each([
    ['has a met wish', [criterion('wish', 90)], true],
    ['has done such work', [criterion('wish', 50), criterion('experience', 80)], true],
    ['wishes for something else', [criterion('wish', 0), criterion('experience', 80)], false],
    ['has only what speaks against', [criterion('tasks', 10), criterion('hours', 10)], false],
    ['has nothing in the way, and nothing more', [criterion('limits', 100)], false],
  ] as const)('one who %s', (_who, criteria, isFirst) => {
    expect(standsOut(matchWith(...criteria))).toBe(isFirst);
  });

  test('keeps the order, and fills up with others', () => {
    const line = (id: string, stands: boolean) => ({ id, standsOut: stands });
    const list = [line('a', false), line('b', true), line('c', false), line('d', true)];
    expect(firstOfList(list, 3)).toEqual({ first: [list[1], list[3]], others: [list[0]] });
  });
});
