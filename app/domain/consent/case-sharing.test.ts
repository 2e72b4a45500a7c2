import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../calendar/plain-date';
import { isSharingEnd, sharingState } from './case-sharing';

const today = '2026-11-23';

describe('the last day a colleague may read', () => {
  test.each([
    [-1, false],
    [0, false],
    [1, true],
    [83, true],
    [84, true],
    [85, false],
  ])('%i days after the asking may be asked for: %s', (days, isAllowed) => {
    expect(isSharingEnd(addDays(today, days), today)).toBe(isAllowed);
  });
});

describe('how an agreement stands', () => {
  it('is in force to its last day and not the day after', () => {
    const given = { answer: 'yes', endedAt: null, untilOn: today } as const;
    expect(sharingState(given, today)).toBe('in-force');
    expect(sharingState(given, addDays(today, 1))).toBe('expired');
  });

  it('is in force only with her yes, before any end, and until its day', () => {
    const facts = fc.record({
      answer: fc.constantFrom('yes' as const, 'no' as const, null),
      endedAt: fc.constantFrom(null, '2026-11-20T08:00:00.000Z'),
      untilOn: fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days)),
    });
    fc.assert(
      fc.property(facts, (sharing) => {
        const { answer, endedAt, untilOn } = sharing;
        const isReadable = answer === 'yes' && endedAt === null && untilOn >= today;
        expect(sharingState(sharing, today) === 'in-force').toBe(isReadable);
      }),
    );
  });
});
