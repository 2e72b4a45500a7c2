import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportFrequencies, supportLevels } from '../agreements/support-level';
import { supportPlan } from '../agreements/support-plan';
import { addDays, type PlainDate } from '../calendar/plain-date';
import { contactCalendar, weekOf, type CountedContact } from './contact-calendar';
import { followUpParties, type FollowUpParty } from './follow-up';
import { plannedWeeks, type AgreedSupport } from './planned-weeks';

/** A Monday, twelve weeks, level 2: two visits and a call, then one of each a week. */
const startOn = '2026-11-30';
const close: AgreedSupport = { startOn, untilOn: null, level: 2, periods: supportPlan(2, 12) };
const onDay = (day: number) => addDays(startOn, day);

const visit = (on: PlainDate, nextOn: PlainDate | null = null): CountedContact => ({
  ...{ on, nextOn },
  isOnSite: true,
  withWhom: ['jobseeker'],
});
const call = (on: PlainDate, ...withWhom: FollowUpParty[]): CountedContact => ({
  ...{ on, nextOn: null },
  isOnSite: false,
  withWhom,
});

describe('the plan week by week', () => {
  test('follows level and stage, and carries on what is not whole', () => {
    const planned = plannedWeeks(close, 20).map(({ visits, calls }) => [visits, calls]);
    expect(planned.slice(0, 6)).toEqual([[2, 1], ...Array(5).fill([1, 1])]);
    // Stabilising: every other week on site.
    expect(planned.slice(6, 9)).toEqual([[0, 1], [1, 1], [0, 1]]); // prettier-ignore
    expect(planned.slice(9, 12)).toEqual(Array(3).fill([0, 1]));
    // Afterwards a call each fourth week.
    expect(planned.slice(12).map(([, calls]) => calls)).toEqual([0, 0, 0, 1, 0, 0, 0, 1]);
  });

  test('ends with its last day, and is none without a level', () => {
    expect(plannedWeeks({ ...close, untilOn: onDay(13) }, 20)).toHaveLength(2);
    expect(plannedWeeks({ ...close, untilOn: onDay(14) }, 20)).toHaveLength(3);
    expect(plannedWeeks({ ...close, level: null }, 20)).toEqual([]);
  });

  test('holds as many contacts as the frequencies come to, whatever the level and length', () => {
    const level = fc.constantFrom(...supportLevels);
    fc.assert(
      fc.property(level, fc.nat(30), fc.integer({ min: 1, max: 60 }), (which, weeks, last) => {
        const periods = supportPlan(which, weeks);
        const planned = plannedWeeks({ ...close, level: which, periods }, last);
        const meant = planned.map(({ stage }) => supportFrequencies[which][stage]);
        for (const kind of ['visits', 'calls'] as const) {
          const sum = planned.reduce((total, week) => total + week[kind], 0);
          expect(sum).toBe(Math.floor(meant.reduce((total, each) => total + each[kind], 0)));
        }
        expect(planned.map(({ week }) => week)).toEqual(planned.map((_, index) => index + 1));
      }),
    );
  });
});

describe('what is next', () => {
  const nextOf = (today: PlainDate, ...contacts: CountedContact[]) =>
    contactCalendar(close, contacts, today).next;

  test('is the first contact of the plan before anything is written down', () => {
    expect(nextOf(onDay(-3))).toEqual({ what: 'visit', byOn: onDay(4), isLate: false });
  });

  test('is what the week still lacks, and then the next week’s', () => {
    const visits = [visit(onDay(0)), visit(onDay(1))];
    expect(nextOf(onDay(2), ...visits)).toEqual({ what: 'call', byOn: onDay(4), isLate: false });
    const all = [...visits, call(onDay(2), 'employer')];
    expect(nextOf(onDay(3), ...all)).toEqual({ what: 'visit', byOn: onDay(11), isLate: false });
  });

  test('is a day that was agreed on where that is sooner', () => {
    const all = [visit(onDay(0)), visit(onDay(1), onDay(8)), call(onDay(2), 'buddy')];
    expect(nextOf(onDay(3), ...all)).toEqual({ what: 'agreed', byOn: onDay(8), isLate: false });
    expect(nextOf(onDay(8), ...all, visit(onDay(8)))).toEqual({
      what: 'call',
      byOn: onDay(11),
      isLate: false,
    });
  });
});

test('a day that has passed is late before anybody is alarmed', () => {
  const { next, overdue } = contactCalendar(close, [], onDay(5));
  expect(next).toEqual({ what: 'visit', byOn: onDay(4), isLate: true });
  expect(overdue).toBeNull();
});

describe('what is overdue', () => {
  const overdueOf = (today: PlainDate, ...contacts: CountedContact[]) =>
    contactCalendar(close, contacts, today).overdue;
  const started = [visit(onDay(0)), call(onDay(1), 'employer')];

  test.each<[string, PlainDate, CountedContact[], string | null]>([
    ['nothing on the first day', onDay(0), [], null],
    ['the first week’s visit within five workdays', onDay(11), [], null],
    ['the first week’s visit after five workdays', onDay(12), [], 'visit'],
    ['no contact in two weeks', onDay(14), [], 'first-weeks'],
    ['no contact in two weeks but with NAV', onDay(14), [call(onDay(3), 'nav')], 'first-weeks'],
    [
      'a talk with her, and nobody at the workplace',
      onDay(14),
      [call(onDay(3), 'jobseeker')],
      'visit',
    ],
    ['a visit after a missed week', onDay(14), [visit(onDay(13))], null],
    ['the second week, within five workdays', onDay(18), started, null],
    ['the second week, after five workdays', onDay(19), started, 'visit'],
    [
      'calls alone where a visit is planned',
      onDay(19),
      [...started, call(onDay(16), 'employer')],
      'visit',
    ],
    ['a visit that makes up for it', onDay(19), [...started, visit(onDay(16))], null],
    [
      'a day that was agreed on',
      onDay(16),
      [visit(onDay(7), onDay(8)), call(onDay(7), 'employer')],
      'agreed',
    ],
  ])('%s', (_what, today, contacts, expected) => {
    expect(overdueOf(today, ...contacts)?.what ?? null).toBe(expected);
  });

  test('skips the days nobody works: five workdays over Christmas are more than a week', () => {
    const due = '2026-12-18';
    const before = [visit('2026-12-16'), call('2026-12-09', 'employer')];
    const agreed = { ...visit('2026-12-17', due), withWhom: ['employer'] as const };
    const later = (today: PlainDate) =>
      contactCalendar({ ...close, level: null }, [...before, agreed], today).overdue;
    expect(later('2026-12-28')).toBeNull();
    expect(later('2026-12-29')).toEqual({ what: 'agreed', dueOn: due });
  });

  test('is never anything on the day of a visit with no other day agreed on', () => {
    const day = fc.integer({ min: 0, max: 400 });
    const parties = fc.subarray([...followUpParties]);
    const contact = fc.record({
      on: day.map(onDay),
      isOnSite: fc.boolean(),
      withWhom: parties,
      nextOn: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), day, (contacts, at) => {
        const today = onDay(at);
        const past = contacts.filter(({ on }) => on <= today);
        expect(overdueOf(today, ...past, visit(today))).toBeNull();
        expect(overdueOf(today, ...past.toReversed())).toEqual(overdueOf(today, ...past));
      }),
    );
  });
});

test('weeks are counted from the first day', () => {
  expect([-1, 0, 6, 7].map((day) => weekOf(close, onDay(day)))).toEqual([0, 1, 1, 2]);
});
