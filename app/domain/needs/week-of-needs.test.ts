import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInWeekOf, weekOfNeeds } from './week-of-needs';

/** A Wednesday. */
const today = '2026-11-25';

describe('The week of needs', () => {
  it.each([
    ['Monday just after midnight in Oslo', '2026-11-22T23:30:00.000Z', true],
    ['Sunday late at night in Oslo', '2026-11-22T22:30:00.000Z', false],
    ['today', '2026-11-25T08:00:00.000Z', true],
    ['last week', '2026-11-18T08:00:00.000Z', false],
  ])('counts %s', (_case, at, isNew) => {
    expect(isInWeekOf(at, today)).toBe(isNew);
  });

  it('shows an old need only until it is opened, and one taken among the taken', () => {
    const old = '2026-11-02T08:00:00.000Z';
    const lines = [
      { id: 'old-submitted', submittedAt: old, state: 'submitted', takenBy: null },
      { id: 'old-open', submittedAt: old, state: 'open', takenBy: null },
      { id: 'new-open', submittedAt: '2026-11-24T08:00:00.000Z', state: 'open', takenBy: null },
      { id: 'taken', submittedAt: old, state: 'analysed', takenBy: { name: 'Hanne' } },
    ] as const;
    const week = weekOfNeeds(lines, today);
    expect(week.untaken.map(({ id }) => id)).toEqual(['old-submitted', 'new-open']);
    expect(week.taken.map(({ id }) => id)).toEqual(['taken']);
  });

  it('never shows a need twice and never loses one that waits', () => {
    const need = fc.record({
      submittedAt: fc
        .date({ min: new Date('2026-10-01'), max: new Date('2026-11-25'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      state: fc.constantFrom('submitted', 'analysed', 'open'),
      takenBy: fc.constantFrom(null, {}),
    });
    fc.assert(
      fc.property(fc.array(need), (needs) => {
        const { untaken, taken } = weekOfNeeds(needs, today);
        const waiting = needs.filter(({ state }) => state !== 'open').length;
        expect(untaken.length + taken.length).toBeGreaterThanOrEqual(waiting);
        expect(untaken.length + taken.length).toBeLessThanOrEqual(needs.length);
      }),
    );
  });
});
