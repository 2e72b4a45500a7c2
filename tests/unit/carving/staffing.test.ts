import { describe, expect, test } from 'vitest';
import type { PlanGround } from '~/app/domain/carving/workbench/carved-plan';
import { checkStaffing } from '~/app/domain/carving/workbench/check-staffing';
import { mostSubsidised, type StaffingNote } from '~/app/domain/companies/staffing-note';

/** A company that has said all there is to ask, and where nothing is to be said about it. */
const sound: StaffingNote = {
  on: '2026-03-01',
  source: 'daglig leder, på telefon',
  ordinary: 20,
  ordinaryLastYear: 18,
  subsidised: 3,
  colleaguesTold: 'Lederen på møtet 2. mars',
  unionTold: 'Lederen 2. mars',
  safetyTold: 'har ikke',
};

function found(
  change: Partial<StaffingNote> | null,
  ground: PlanGround = {},
  today = '2026-11-23',
) {
  const staffing = change === null ? undefined : { ...sound, ...change };
  return checkStaffing({ ground }, { staffing, today }).map(({ check, about }) =>
    [check, ...about].join(' '),
  );
}

describe('What a company has said of its staff', () => {
  test.each([
    [0, 1], [4, 1], [5, 1], [9, 1], [10, 2], [49, 9], [50, 10], [59, 10], [60, 11], [120, 17],
  ])('%i ordinary staff have room for %i with a subsidy', (ordinary, most) => {
    expect(mostSubsidised(ordinary)).toBe(most);
  }); // prettier-ignore

  test.each<[string, Partial<StaffingNote> | null, PlanGround, string[]]>([
    ['nothing where nothing is lacking', {}, {}, []],
    ['of one more than there is room for', { subsidised: 4 }, {}, ['too-many-subsidised 4 20 4']],
    ['of nobody too many while there is room for one', { ordinary: 3, ordinaryLastYear: 3, subsidised: 0 }, {}, []],
    ['of fewer staff than a year ago', { ordinaryLastYear: 21 }, {}, ['fewer-than-last-year 20 21']],
    ['of a number nobody has said', { subsidised: null }, {}, ['staffing-unknown 2026-03-01']],
    ['of colleagues who are not told', { colleaguesTold: null }, {}, ['colleagues-not-told']],
    ['not of colleagues who are told of this job', { colleaguesTold: null }, { toldHow: 'Mandag' }, []],
    ['of the one who is not told, by name', { safetyTold: null }, {}, ['union-not-told unknown safety']],
    ['of both at once', { unionTold: null, safetyTold: null }, {}, ['union-not-told unknown']],
    ['not of those who are told of this job', { unionTold: null }, { isToldToUnion: 'yes' }, []],
    ['of this job where they are not told of it', {}, { isToldToUnion: 'no' }, ['union-not-told no']],
    ['of all there is to ask, where nobody has asked', null, {}, ['staffing-unknown', 'colleagues-not-told', 'union-not-told unknown']],
  ])('warns %s', (_, change, ground, expected) => {
    expect(found(change, ground)).toEqual(expected);
  }); // prettier-ignore

  test('is asked for again after a year, to the day', () => {
    expect(found({}, {}, '2027-02-28')).toEqual([]);
    expect(found({}, {}, '2027-03-01')).toEqual(['staffing-unknown 2026-03-01']);
  });
});
