import { describe, expect, test } from 'vitest';
import type { MatchTask } from '../matching/input';
import { whereDraftGoesOn } from './where-draft-goes-on';

const draft = {
  municipality: 'Moss',
  contactName: 'Kari Solheim',
  address: 'Storgata 1',
  pay: 'wage',
  contractChance: null,
};
const times = [{ day: 'mon', from: '09:00', to: '12:00' }] as const;
const task = (details: Partial<MatchTask> = {}) => ({ details: { hoursPerWeek: 4, ...details } });
const answered = task({ times: [...times], movable: true });

describe('A draft goes on', () => {
  test.each([
    ['at its tasks while it has none', draft, [], 'tasks'],
    ['where its only task is to be done', draft, [task()], 'when'],
    ['at what its only task asks for', draft, [task({ times: [...times] })], 'about'],
    ['at the list while one of several has no times', draft, [answered, task()], 'tasks'],
    ['at the place', { ...draft, address: null }, [answered], 'place'],
    [
      'at the place while no municipality is known',
      { ...draft, municipality: null },
      [answered],
      'place',
    ],
    ['at what it can become', { ...draft, pay: null }, [answered, answered], 'afterwards'],
    ['at the check when each screen has an answer', draft, [answered, answered], 'check'],
  ] as const)('%s', (_what, given, tasks, expected) => {
    expect(whereDraftGoesOn(given, tasks)).toBe(expected);
  });
});
