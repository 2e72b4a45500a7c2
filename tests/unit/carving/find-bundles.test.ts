import { describe, expect, test } from 'vitest';
import type { MatchNeed, MatchProfile, MatchTask, WeeklyWindow } from '~/app/domain/matching/input';
import { aNeed, aProfile, aTask, bundlesOf } from '../matching/pair';

/** Bundles in short: `a+b 12` are the tasks and their hours. */
function carved(needs: readonly MatchNeed[], profile: Partial<MatchProfile> = {}): string[] {
  return bundlesOf(needs, aProfile(profile)).map(
    ({ tasks, hours }) => `${tasks.join('+')} ${hours}`,
  );
}

const on = (from: string, to: string, ...days: WeeklyWindow['day'][]): WeeklyWindow[] =>
  days.map((day) => ({ day, from, to }));
const task = (id: string, hours: number | undefined, change: Partial<MatchTask> = {}) =>
  aTask({ id, hoursPerWeek: hours, ...change });
const need = (id: string, tasks: MatchTask[], change: Partial<MatchNeed> = {}) =>
  aNeed({ id, tasks, ...change });
const heavy = { demands: { liftingKg: 30 } };
const noLifting: Partial<MatchProfile> = {
  conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }],
};

type Row = readonly [string, readonly MatchNeed[], Partial<MatchProfile>, readonly string[]];

describe('what may be in a bundle', () => {
  test.each<Row>([
    ['tasks of several needs of one company', [need('n', [task('a', 3)]), need('m', [task('b', 4)])], {}, ['a+b 7']],
    ['a company by its name, whatever the case', [need('n', [task('a', 3)], { company: 'Kari AS' }), need('m', [task('b', 4)], { company: 'kari as ' })], {}, ['a+b 7']],
    ['never tasks of two companies', [need('n', [task('a', 3)]), need('m', [task('b', 4)], { company: 'x' })], {}, ['b 4', 'a 3']],
    ['never two companies that share a name', [need('n', [task('a', 3)], { companyId: '1' }), need('m', [task('b', 4)], { companyId: '2' })], {}, ['b 4', 'a 3']],
    ['nothing that only stripping would solve', [need('n', [task('a', 3), task('b', 4, heavy)])], noLifting, ['a 3']],
    ['nothing that is blocked, as a need’s only task', [need('n', [task('a', 3, heavy)])], noLifting, []],
    ['what a means of hers solves', [need('n', [task('a', 3), task('b', 4, heavy)])], { conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need', adaptableBy: ['løfteutstyr'] }] }, ['a+b 7']],
    ['nothing she would only have if others took it', [need('n', [task('a', 3), task('b', 4, heavy)])], { conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need', adaptableBy: ['andre tar det tunge'] }] }, ['a 3']],
    ['nothing out of reach', [need('n', [task('a', 3)], { municipality: 'Halden' })], { travel: { reaches: ['Moss'] } }, []],
    ['nothing at a company she has declined', [need('n', [task('a', 3)])], { declinedCompanies: ['Vaskeriet'] }, []],
    ['nothing out of season', [need('n', [task('a', 3)], { season: { from: '05-01', to: '09-01' } })], {}, []],
    ['nothing that begins before she can', [need('n', [task('a', 3)], { start: '2026-04-01' })], { earliestStart: '2026-05-01' }, []],
    ['no task of unknown hours', [need('n', [task('a', undefined), task('b', 2)])], {}, ['b 2']],
    ['what was posted with more hours than she can', [need('n', [task('a', 3), task('b', 9)], { hoursPerWeek: { min: 40 } })], { hoursPerWeek: { max: 10 } }, ['b 9']],
    ['the fixed tasks with any of a need', [need('n', [task('a', 3, { fixed: true }), task('b', 4)]), need('m', [task('c', 5)])], { hoursPerWeek: { max: 8 } }, ['a+c 8']],
    ['none of a need whose fixed task is out', [need('n', [task('a', 3, { fixed: true, ...heavy }), task('b', 4)]), need('m', [task('c', 2)])], noLifting, ['c 2']],
    ['none of a need whose fixed tasks are too many', [need('n', [task('a', 9, { fixed: true }), task('b', 4)]), need('m', [task('c', 2)])], { hoursPerWeek: { max: 8 } }, ['c 2']],
  ])('%s', (_, needs, profile, expected) => {
    expect(carved(needs, profile)).toEqual(expected);
  }); // prettier-ignore
});

describe('when the work is done', () => {
  const monday = { times: on('08:00', '12:00', 'mon') };
  test.each<Row>([
    ['two tasks in the same hours are one too many', [need('n', [task('a', 4, monday), task('b', 3, monday)])], {}, ['a 4']],
    ['hours may lie anywhere, in pieces', [need('n', [task('a', 2, monday), task('b', 2, { times: on('09:00', '11:00', 'mon') })])], {}, ['a+b 4']],
    ['a task moves aside for one that has less choice', [need('n', [task('a', 4, { times: on('08:00', '12:00', 'mon', 'tue') }), task('b', 4, monday)])], {}, ['a+b 8']],
    ['her times bind', [need('n', [task('a', 2, monday), task('b', 2, monday)])], { available: on('11:00', '13:30', 'mon', 'mon') }, []],
    ['a task of unknown times lies anywhere in hers', [need('n', [task('a', 3), task('b', 2, monday)])], { available: on('10:00', '15:00', 'mon') }, ['a+b 5']],
    ['and not beyond hers', [need('n', [task('a', 3), task('b', 2, monday)])], { available: on('10:00', '14:30', 'mon') }, ['a 3']],
    ['where hers are unknown, only the tasks’ times bind', [need('n', [task('a', 3, monday), task('b', 2, monday), task('c', 30)])], {}, ['a+c 33']],
    ['no times at all, known, hold nothing', [need('n', [task('a', 3, { times: [] })])], {}, []],
    ['she has no time at all', [need('n', [task('a', 3)])], { available: [] }, []],
    ['a shift past midnight goes on the next day', [need('n', [task('a', 2, { times: on('22:00', '06:00', 'sun') })])], { available: on('04:00', '06:00', 'mon') }, ['a 2']],
    ['windows that overlap are not counted twice', [need('n', [task('a', 5, { times: on('08:00', '12:00', 'mon', 'mon') })])], {}, []],
  ])('%s', (_, needs, profile, expected) => {
    expect(carved(needs, profile)).toEqual(expected);
  }); // prettier-ignore
});

describe('which bundle is best', () => {
  const wanted: Partial<MatchTask> = { title: 'Fylle varer' };
  const withOthers: Partial<MatchTask> = { demands: { company: 'mixed' } };
  test.each<Row>([
    ['37.5 hours at most where she has told none', [need('n', [task('a', 20), task('b', 18), task('c', 17.5)])], {}, ['a+c 37.5']],
    ['fewest hours short comes before fit', [need('n', [task('a', 6, wanted), task('b', 7)])], { hoursPerWeek: { min: 7, max: 8 }, wanted: ['fylle varer'] }, ['b 7']],
    ['where no sum reaches her least, the nearest', [need('n', [task('a', 4), task('b', 4), task('c', 6)])], { hoursPerWeek: { min: 11, max: 11 } }, ['a+c 10']],
    ['fit, where hours are the same', [need('n', [task('a', 6), task('b', 6, wanted)])], { hoursPerWeek: { max: 6 }, wanted: ['fylle varer'] }, ['b 6']],
    ['hours × fit, not fit alone', [need('n', [task('a', 9), task('b', 2, wanted)])], { hoursPerWeek: { max: 9 }, wanted: ['fylle varer'] }, ['a 9']],
    ['contact, where fit is the same', [need('n', [task('a', 6), task('b', 6, withOthers)])], { hoursPerWeek: { max: 6 } }, ['b 6']],
    ['fewer needs, where contact is the same', [need('n', [task('a', 3), task('c', 3)]), need('m', [task('b', 3)])], { hoursPerWeek: { max: 6 } }, ['a+c 6']],
    ['ids, where all is the same', [need('n', [task('b', 3), task('c', 3), task('a', 3)])], { hoursPerWeek: { max: 6 } }, ['a+b 6']],
    ['hours in hundredths, exactly', [need('n', [task('a', 0.33), task('b', 0.33), task('c', 0.34)])], { hoursPerWeek: { min: 1, max: 1 } }, ['a+b+c 1']],
    ['the best of each company, three at most', ['v', 'x', 'y', 'z'].map((company, at) => need(company, [task(company, 4 + at)], { company })), {}, ['z 7', 'y 6', 'x 5']],
  ])('%s', (_, needs, profile, expected) => {
    expect(carved(needs, profile)).toEqual(expected);
  }); // prettier-ignore

  test('a bundle tells what it is made of', () => {
    const needs = [need('n', [task('b', 3)]), need('m', [task('a', 4.5, withOthers)])];
    const [bundle] = bundlesOf(needs, aProfile({ hoursPerWeek: { min: 10 } }));
    expect(bundle).toMatchObject({
      company: 'vaskeriet', tasks: ['a', 'b'], needs: ['m', 'n'],
      hours: 7.5, short: 2.5, contact: true, proven: true,
    }); // prettier-ignore
  });
});
