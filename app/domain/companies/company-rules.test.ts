import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar/plain-date';
import { contactMovesOf } from './contact-moves';
import { promiseState } from './promise-state';
import { searchCompanies } from './search-companies';
import { threeMonthNotice } from './three-month-notice';

const today = '2026-11-23';
const me = 'ingrid';

describe('The three-month notice', () => {
  it.each([
    ['another was in touch yesterday', 'hanne', '2026-11-22', true],
    ['another was in touch today', 'hanne', '2026-11-23', true],
    ['it is three months ago to the day', 'hanne', '2026-08-23', true],
    ['it is a day more than three months ago', 'hanne', '2026-08-22', false],
    ['it was oneself', me, '2026-11-22', false],
  ])('when %s', (_case, specialistId, on, isTold) => {
    const notice = threeMonthNotice([{ specialistId, on }], { specialistId: me, today });
    expect(notice !== null).toBe(isTold);
  });

  it('counts calendar months at the end of February', () => {
    const entries = [{ specialistId: 'hanne', on: '2026-02-28' }];
    expect(threeMonthNotice(entries, { specialistId: me, today: '2026-05-31' })).not.toBeNull();
    expect(threeMonthNotice(entries, { specialistId: me, today: '2026-06-01' })).toBeNull();
  });

  it('names the latest of the others, whatever the order and number of entries', () => {
    const entry = fc.record({
      specialistId: fc.constantFrom(me, 'hanne', 'per'),
      on: fc.integer({ min: -200, max: 0 }).map((days) => addDays(today, days)),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const notice = threeMonthNotice(entries, { specialistId: me, today });
        const others = entries
          .filter(({ specialistId, on }) => specialistId !== me && on >= addMonths(today, -3))
          .map(({ on }) => on)
          .sort();
        expect(notice?.on).toBe(others.at(-1));
      }),
    );
  });
});

describe('A promise', () => {
  const made = { dueOn: today, keptAt: null, droppedAt: null };
  it.each([
    ['before its day', made, '2026-11-22', 'open'],
    ['on its day', made, '2026-11-23', 'open'],
    ['the day after', made, '2026-11-24', 'overdue'],
    ['kept too late', { ...made, keptAt: '2026-12-01T08:00:00.000Z' }, '2026-12-02', 'kept'],
    ['dropped', { ...made, droppedAt: '2026-11-20T08:00:00.000Z' }, '2026-12-02', 'dropped'],
  ] as const)('%s', (_case, promise, on, state) => {
    expect(promiseState(promise, on)).toBe(state);
  });

  it('that is settled never becomes overdue', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.boolean(), (days, isKept) => {
        const at = '2026-11-23T08:00:00.000Z';
        const settled = isKept ? { keptAt: at, droppedAt: null } : { keptAt: null, droppedAt: at };
        const state = promiseState({ dueOn: today, ...settled }, addDays(today, days));
        expect(state).toBe(isKept ? 'kept' : 'dropped');
      }),
    );
  });
});

describe('The fixed contact', () => {
  it.each([
    ['nobody holds it', { holderId: null, offeredToId: null }, ['claim']],
    ['I hold it', { holderId: me, offeredToId: null }, ['release', 'offer']],
    ['I offered it', { holderId: me, offeredToId: 'hanne' }, ['take-back']],
    ['it is offered to me', { holderId: 'hanne', offeredToId: me }, ['accept', 'decline']],
    ['another holds it', { holderId: 'hanne', offeredToId: null }, []],
    ['another offered it to a third', { holderId: 'hanne', offeredToId: 'per' }, []],
  ] as const)('when %s', (_case, holding, moves) => {
    expect(contactMovesOf(holding, me)).toEqual(moves);
  });
});

describe('Looking for a company', () => {
  const companies = ['Havnebakeriet', 'Mosseporten Dekk', 'Værne Vaskeri'].map((name) => ({
    name,
    formerNames: [],
  }));
  it.each([
    ['', 3],
    ['havnebakeriet', 1],
    ['havnebakriet', 1],
    ['vaerne', 1],
    ['dekk', 1],
    ['bakeri', 1],
    ['bakeriet havne', 1],
    ['zzzz', 0],
  ])('by «%s» finds %i', (query, found) => {
    expect(searchCompanies(companies, query)).toHaveLength(found);
  });

  it('takes signs of a search language as plain signs, and long text in short time', () => {
    expect(searchCompanies(companies, '!^zzz | $')).toEqual([]);
    expect(searchCompanies(companies, 'x'.repeat(20_000))).toEqual([]);
  });
});
