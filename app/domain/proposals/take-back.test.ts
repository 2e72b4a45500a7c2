import { describe, expect, test } from 'vitest';
import { proposalStates } from './proposal-state';
import { takeBackUntil } from './take-back';

// A Monday evening in Oslo.
const at = '2026-12-21T18:00:00.000Z';

describe('how long a no may be taken back', () => {
  test('hers: the same weekday next week', () => {
    const no = { state: 'declined', answeredAt: null, updatedAt: at } as const;
    expect(takeBackUntil(no)).toBe('2026-12-28');
  });

  test('the company’s: five working days, counted from the answer and over Christmas', () => {
    const no = { state: 'not-now', answeredAt: at, updatedAt: '2026-12-29T08:00:00.000Z' } as const;
    expect(takeBackUntil(no)).toBe('2026-12-29');
  });

  test.each(proposalStates.filter((state) => state !== 'declined' && state !== 'not-now'))(
    'nothing in %s',
    (state) => {
      expect(takeBackUntil({ state, answeredAt: at, updatedAt: at })).toBeNull();
    },
  );
});
