import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needOn, wentOnByItselfOn, type DatedStand } from './need-on';
import { needStates, workedOnStates } from './need-state';

const paused: DatedStand = { state: 'paused', resumesAt: 'open', pausedUntilOn: '2027-03-01' };

describe('a need as it stands on a day', () => {
  test.each([
    ['2027-02-28', 'paused', null],
    ['2027-03-01', 'open', '2027-03-01'],
    ['2028-01-01', 'open', '2027-03-01'],
  ])('paused until 1 March, on %s: %s', (today, state, wentOn) => {
    const need = needOn(paused, today);
    expect(need.state).toBe(state);
    expect(wentOnByItselfOn(need)).toBe(wentOn);
  });

  test('a pause without a day ends when somebody ends it', () => {
    const need = { ...paused, pausedUntilOn: null };
    expect(needOn(need, '2099-01-01')).toBe(need);
  });

  test('nothing but a pause is ended by a date, and it leads where the pause began', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...needStates),
        fc.constantFrom(...workedOnStates),
        fc.constantFrom('2027-02-28', '2027-03-01', '2027-03-02'),
        (state, before, today) => {
          const resumesAt = state === 'paused' ? before : null;
          const need = needOn({ state, resumesAt, pausedUntilOn: '2027-03-01' }, today);
          const isOver = state === 'paused' && today >= '2027-03-01';
          expect(need.state).toBe(isOver ? before : state);
          expect(needOn(need, today)).toEqual(need);
        },
      ),
    );
  });
});
