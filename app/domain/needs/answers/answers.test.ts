import fc from 'fast-check';
import { readDayOfYear } from './day-of-year';
import { describe, expect, test } from 'vitest';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { weekTiles } from '../week-tiles';
import { aboutOfTask, aboutSchema, detailsOfAbout } from './about';
import { afterwardsOfNeed, afterwardsSchema, needOfAfterwards } from './afterwards';
import { missingInPlace, needOfPlace, placeOfNeed, placeSchema } from './place';
import { taskOfWhat, tasksOfWhat, whatOfTask, whatSchema } from './what';
import { detailsOfWhen, timesInWords, whenOfTask, whenSchema } from './when';

const yesNoUnknown = fc.constantFrom('yes', 'no', 'unknown');

describe('a screen shows again what was answered', () => {
  test('about the work', () => {
    const answers = fc.record({
      learnable: yesNoUnknown,
      customers: fc.constantFrom('none', 'some', 'much', 'unknown'),
      lifting: fc.constantFrom('5', '10', '20', '30', 'unknown'),
      company: fc.constantFrom('alone', 'mixed', 'together', 'unknown'),
      language: fc.constantFrom('none', 'A1', 'A2', 'B1', 'B2'),
      languageReason: fc.constantFrom(undefined, 'lese etiketter'),
      doneBy: fc.constantFrom(undefined, 'kokken'),
    });
    fc.assert(
      fc.property(answers, (given) => {
        expect(aboutOfTask(detailsOfAbout(aboutSchema.parse(given)))).toEqual(given);
      }),
    );
  });

  test('about the time', () => {
    const answers = fc.record({ times: fc.subarray([...weekTiles]), movable: yesNoUnknown });
    fc.assert(
      fc.property(answers, (given) => {
        const kept = detailsOfWhen(whenSchema.parse(given));
        expect(detailsOfWhen(whenSchema.parse(whenOfTask(kept)))).toEqual(kept);
      }),
    );
  });

  test('about any times, also those the grid has no tiles for', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const time = fc.record({ day: fc.constantFrom(...weekdays), from: clock, to: clock });
    const task = fc.record({
      times: fc.oneof(fc.constant(undefined), fc.array(time, { minLength: 1, maxLength: 9 })),
      movable: fc.constantFrom(undefined, true, false),
    });
    fc.assert(
      fc.property(task, (kept) => {
        const sentBack = whenSchema.parse(whenOfTask(kept));
        expect(detailsOfWhen(sentBack, kept.times)).toEqual(kept);
      }),
    );
  });

  test.each(['1-2', '3-5', '6-10', 'over-10', 'unknown'])('about %s hours', (hours) => {
    const kept = taskOfWhat(whatSchema.parse({ title: 'Vaske brett', hours }));
    expect(whatOfTask(kept.title ?? '', kept.details)).toEqual({ title: 'Vaske brett', hours });
  });

  test('about place and start', () => {
    const given = { municipality: 'Moss', address: '', start: 'date', startOn: '2027-01-04' };
    const more = {
      kind: 'future',
      comeBackOn: '2027-03-01',
      seasonFrom: '01.04.',
      seasonTo: '30.09.',
      whyNow: 'Flere gjester',
    };
    const answers = placeSchema.parse({ ...given, ...more, address: undefined });
    const none = { seasonFrom: null, seasonTo: null };
    expect(placeOfNeed({ ...none, ...needOfPlace(answers) })).toEqual({ ...given, ...more });
  });

  test('about pay and people', () => {
    const given = {
      pay: 'wage',
      contract: 'later',
      contactName: 'Kari Solheim',
      contactPhone: '69 00 00 01',
      mentor: 'no',
      duration: 'temporary',
      contractRequires: 'Klare oppgavene alene',
      equalTerms: 'yes',
      addition: 'no',
    };
    expect(afterwardsOfNeed(needOfAfterwards(afterwardsSchema.parse(given)))).toEqual(given);
  });
});

describe('Times the grid has no tiles for', () => {
  const early = ['mon', 'tue'].map((day) => ({ day: day as 'mon', from: '07:00', to: '11:00' }));

  test('stand in words, and give way to what is tapped', () => {
    expect(timesInWords({ times: early })).toEqual(early);
    const tapped = whenSchema.parse({ times: ['wed-forenoon'] });
    expect(detailsOfWhen(tapped, early).times).toEqual([
      { day: 'wed', from: '09:00', to: '12:00' },
    ]);
  });

  test('are written as from and to, also past midnight, beside tiles of other days', () => {
    const sent = { times: ['sat-morning'], clock: '22–06', clockDays: ['thu', 'fri'] };
    expect(detailsOfWhen(whenSchema.parse(sent)).times).toEqual([
      { day: 'thu', from: '22:00', to: '06:00' },
      { day: 'fri', from: '22:00', to: '06:00' },
      { day: 'sat', from: '06:00', to: '09:00' },
    ]);
  });

  test.each([
    [{ clock: '4' }, 'clock', 'not-times'],
    [{ clock: '04–08' }, 'clockDays', 'clock-days-missing'],
    [{ clockDays: ['mon'] }, 'clock', 'clock-missing'],
  ])('%j is not understood', (sent, field, message) => {
    const issues = whenSchema
      .safeParse(sent)
      .error?.issues.map((each) => [each.path[0], each.message]);
    expect(issues).toContainEqual([field, message]);
  });
});

describe('an unanswered screen', () => {
  test('is kept as unknown, never as zero or no', () => {
    expect(taskOfWhat(whatSchema.parse({}))).toEqual({ details: {} });
    expect(detailsOfWhen(whenSchema.parse({}))).toEqual({});
    expect(detailsOfAbout(aboutSchema.parse({}))).toEqual({ demands: {} });
    expect(Object.values(needOfAfterwards(afterwardsSchema.parse({})))).toEqual(
      Array(9).fill(null),
    );
    const { kind, ...place } = needOfPlace(placeSchema.parse({}));
    expect(kind).toBe('tasks');
    expect(Object.values(place)).toEqual(Array(7).fill(null));
  });
});

describe('The first screen', () => {
  const made = (answers: Record<string, unknown>) => tasksOfWhat(whatSchema.parse(answers), 'page');

  test('makes one task of own words, with the hours that were tapped', () => {
    expect(made({ title: 'Vaske former', hours: '3-5' })).toEqual([
      { id: 'page', title: 'Vaske former', details: { hoursPerWeek: 4 }, isSuggested: false },
    ]);
  });

  test('makes a task of each tick, with the hours and demands that are usual', () => {
    const tasks = made({ suggestion: ['bakery-1', 'bakery-2'], hours: 'over-10' });
    expect(tasks.map(({ id, title }) => [id, title])).toEqual([
      ['page-bakery-1', 'Pakke brød'],
      ['page-bakery-2', 'Brette esker'],
    ]);
    expect(tasks.map(({ details }) => details.hoursPerWeek)).toEqual([4, 1.5]);
    expect(tasks[0]?.details.demands?.customerContact).toBe('none');
  });

  test('gives the tapped hours to a tick that stands alone', () => {
    expect(made({ suggestion: ['bakery-1'], hours: '1-2' })[0]?.details.hoursPerWeek).toBe(1.5);
  });

  test('makes own words and ticks together, and nothing of a name nobody gave', () => {
    const tasks = made({ title: 'Telle kopper', suggestion: ['bakery-1', 'bakery-99', 'x'] });
    expect(tasks.map(({ title }) => title)).toEqual(['Telle kopper', 'Pakke brød']);
    expect(made({ suggestion: ['bakery-99'] })).toEqual([]);
  });
});

test('A date typed beside «as soon as possible» does not count', () => {
  const answers = placeSchema.parse({ start: 'soon', startOn: '2027-01-04' });
  expect(needOfPlace(answers).startOn).toBeNull();
});

describe('The screen about place and start', () => {
  const complete = { municipality: 'Moss' };
  test.each([
    [complete, {}],
    [{}, { municipality: 'municipality-missing' }],
    [{ ...complete, start: 'date' }, { startOn: 'start-missing' }],
    [{ ...complete, kind: 'vacancy' }, {}],
    [{ ...complete, kind: 'future' }, { comeBackOn: 'come-back-missing' }],
    [{ ...complete, kind: 'future', comeBackOn: '2027-01-05' }, {}],
    [{ ...complete, kind: 'future', comeBackOn: '2027-01-04' }, { comeBackOn: 'come-back-past' }],
    [{ ...complete, seasonFrom: '01.04' }, { seasonTo: 'season-half' }],
    [{ ...complete, seasonFrom: '01.04', seasonTo: '30.09' }, {}],
  ])('of %j lacks %j', (answers, missing) => {
    expect(missingInPlace(placeSchema.parse(answers), '2027-01-04')).toEqual(missing);
  });

  test('keeps no day to come back for a need that is here already', () => {
    const answers = { kind: 'vacancy', comeBackOn: '2027-03-01' };
    expect(needOfPlace(placeSchema.parse(answers))).toMatchObject({ comeBackOn: null });
  });

  test('leaves the season that is kept as it is while only half of another is written', () => {
    const half = needOfPlace(placeSchema.parse({ seasonFrom: '01.04.' }));
    expect([half, Object.keys(half).includes('seasonFrom')]).toEqual([expect.anything(), false]);
    expect(needOfPlace(placeSchema.parse({}))).toMatchObject({ seasonFrom: null, seasonTo: null });
  });

  test.each([
    ['01.04.', '04-01'],
    ['1.4', '04-01'],
    ['1. juni', '06-01'],
    ['1 jun.', '06-01'],
    ['31/8', '08-31'],
    ['29.02.', '02-29'],
    ['31.02.', undefined],
    ['31. juniper', undefined],
    ['32.01.', undefined],
    ['1.13.', undefined],
    ['april', undefined],
  ])('reads the day of a season written «%s» as %s', (typed, day) => {
    expect(readDayOfYear(typed)).toBe(day);
  });
});

test('A demand for Norwegian keeps its reason, and is a wish without it', () => {
  const of = (answers: object) => detailsOfAbout(aboutSchema.parse(answers)).language;
  expect(of({ language: 'A2', languageReason: 'ta beskjeder' })).toEqual({
    level: 'A2',
    reason: 'ta beskjeder',
  });
  expect(of({ language: 'A2', languageReason: ' ' })).toEqual({ level: 'A2' });
  expect(of({ languageReason: 'uten krav' })).toBeUndefined();
});

test.each(['ring meg', '<script>', '12'])('«%s» is no phone number', (contactPhone) => {
  expect(afterwardsSchema.safeParse({ contactPhone }).success).toBe(false);
});
