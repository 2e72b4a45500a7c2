import { expect, test } from 'vitest';
import { solutionsToRead } from './solutions-to-read';
import type { Solution } from './ticks';

const monday = '2026-11-23T09:00:00.000Z';
const consentedAt = '2026-11-23T08:00:00.000Z';
const item = (solution: Partial<Solution>) => ({
  ...{ gap: 'to-solve' as const, isWish: false, isSettledByTask: false },
  solution: {
    kind: 'solved' as const,
    how: 'Vi bruker tralle.',
    at: monday,
    ...solution,
  } as Solution,
});

test.each([
  ['written after her yes', {}, '2026-11-23', { until: '2026-11-26' }],
  ['on the second full workday', {}, '2026-11-25', { until: '2026-11-26' }],
  ['when both days are over', {}, '2026-11-26', null],
  ['over a weekend', { at: '2026-11-27T09:00:00.000Z' }, '2026-12-01', { until: '2026-12-02' }],
  ['untold', { isUntold: true as const }, '2026-12-24', { until: null }],
  ['agreed', { agreed: { at: monday, how: 'link' as const } }, '2026-11-23', null],
  ['disputed, which waits as unsolved', { disputedAt: monday }, '2026-11-23', null],
  ['written before her yes', { at: '2026-11-23T07:00:00.000Z' }, '2026-11-23', null],
  ['written in the moment of her yes', { at: consentedAt }, '2026-11-23', { until: '2026-11-26' }],
] as const)('a solution %s', (_case, solution, today, expected) => {
  expect(solutionsToRead([item(solution)], { consentedAt, today })).toEqual(expected);
});

test('of several the last day counts, and one she was not told of waits for her word', () => {
  const later = item({ at: '2026-11-24T09:00:00.000Z' });
  const asked = { consentedAt, today: '2026-11-24' } as const;
  expect(solutionsToRead([item({}), later], asked)).toEqual({ until: '2026-11-27' });
  expect(solutionsToRead([item({ isUntold: true }), later], asked)).toEqual({ until: null });
});
