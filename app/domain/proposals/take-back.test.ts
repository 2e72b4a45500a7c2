import { describe, expect, test } from 'vitest';
import { proposalStates } from './proposal-state';
import { takeBackUntil } from './take-back';

// A Monday evening in Oslo.
const at = '2026-12-21T18:00:00.000Z';

describe('how long a no may be taken back', () => {
  test('hers: the same weekday next week', () => {
    const no = { state: 'declined', shownAt: null, answeredAt: null, updatedAt: at } as const;
    expect(takeBackUntil(no)).toBe('2026-12-28');
  });

  test('the company’s, or its yes: five working days, from the answer and over Christmas', () => {
    const answered = { shownAt: at, answeredAt: at, updatedAt: '2026-12-29T08:00:00.000Z' };
    expect(takeBackUntil({ state: 'not-now', ...answered })).toBe('2026-12-29');
    expect(takeBackUntil({ state: 'interested', ...answered })).toBe('2026-12-29');
  });

  test('hers after a yes: as long, unless the company has read and is told', () => {
    const no = { state: 'withdrawn', answeredAt: null, updatedAt: at } as const;
    expect(takeBackUntil({ ...no, shownAt: null })).toBe('2026-12-28');
    expect(takeBackUntil({ ...no, shownAt: '2026-12-01T08:00:00.000Z' })).toBeNull();
  });

  const answeredStates = ['declined', 'not-now', 'interested'];
  test.each(proposalStates.filter((state) => !answeredStates.includes(state)))(
    'nothing in %s',
    (state) => {
      expect(takeBackUntil({ state, shownAt: at, answeredAt: at, updatedAt: at })).toBeNull();
    },
  );
});
