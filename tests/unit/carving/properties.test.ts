import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchNeed, MatchProfile, MatchTask, WeeklyWindow } from '~/app/domain/matching/input';
import { toStretches, wholeWeek } from '~/app/domain/matching/weekly-minutes';
import { bruteForce } from '~/tests/support/carving/brute-force';
import type { PosedCompany } from '~/tests/support/carving/posed-company';
import { aNeed, aProfile, aTask, bundlesOf } from '../matching/pair';

const on = (from: string, to: string, ...days: WeeklyWindow['day'][]): WeeklyWindow[] =>
  days.map((day) => ({ day, from, to }));
const need = (id: string, tasks: MatchTask[], change: Partial<MatchNeed> = {}) =>
  aNeed({ id, tasks, ...change });
const titles = ['Brette håndklær', 'Fylle varer', 'Vaske gulv'];
const windows = fc.uniqueArray(
  fc.constantFrom(
    ...on('08:00', '10:00', 'mon', 'tue'), ...on('13:00', '14:30', 'mon', 'tue'), ...on('22:00', '01:00', 'sun'),
  ),
  { maxLength: 4 },
); // prettier-ignore
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyTask = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4),
  title: fc.constantFrom(...titles),
  times: maybe(windows),
  fixed: fc.nat({ max: 3 }).map((each) => each === 0),
  isHeavy: fc.nat({ max: 5 }).map((each) => each === 0),
  contact: fc.boolean(),
});
const anyFile = fc.record({
  tasks: fc.array(anyTask, { minLength: 1, maxLength: 9 }),
  homes: fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }),
  available: maybe(
    fc.constantFrom(on('08:00', '14:00', 'mon', 'tue'), on('08:30', '14:15', 'mon')),
  ),
  min: fc.integer({ min: 0, max: 12 }),
  more: fc.nat({ max: 6 }),
});

/** A file's parts: two companies, two needs each, tasks too heavy for her among them. */
function fileOf({
  tasks,
  homes,
  available,
  min,
  more,
}: typeof anyFile extends fc.Arbitrary<infer File> ? File : never) {
  const needs = [0, 1, 2, 3].map((home) =>
    need(
      `n${home}`,
      tasks.flatMap(({ isHeavy, contact, ...each }, at) =>
        homes[at] !== home
          ? []
          : [aTask({
              ...each,
              id: `t${(at * 7) % 10}`,
              demands: { liftingKg: isHeavy ? 30 : 5, company: contact ? 'together' : 'alone' },
            })],
      ),
      { company: home < 2 ? 'a' : 'b' },
    ),
  ); // prettier-ignore
  const profile = aProfile({
    conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }],
    wanted: ['fylle varer'],
    available,
    hoursPerWeek: { min, max: min + more },
  });
  return { needs, profile };
}

/** The same for the brute force. Fits are read off bundles of a single task. */
function posed(needs: readonly MatchNeed[], profile: MatchProfile): PosedCompany {
  const isCandidate = ({ demands }: MatchTask) => (demands?.liftingKg ?? 0) <= 10;
  const fitOf = (each: MatchTask) => {
    const single = need('n', [{ ...each, times: undefined, hoursPerWeek: 1 }]);
    return bundlesOf([single], { ...profile, available: undefined, hoursPerWeek: {} })[0]?.score;
  };
  const meet = (a: ReturnType<typeof toStretches>, b: typeof a) =>
    a.flatMap((one) => b.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))).filter(({ from, to }) => from < to); // prettier-ignore
  const week = (each: readonly WeeklyWindow[] | undefined) =>
    each ? toStretches(each) : [...wholeWeek];
  return {
    needs: needs
      .filter(({ tasks }) => tasks.every((each) => !each.fixed || isCandidate(each)))
      .map(({ id, tasks }) => ({
        id,
        tasks: tasks.filter(isCandidate).map((each) => ({
          id: each.id,
          hours: each.hoursPerWeek ?? 0,
          fit: fitOf(each) ?? 0,
          fixed: each.fixed ?? false,
          contact: each.demands?.company === 'together',
          windows: meet(week(each.times), week(profile.available)),
        })),
      })),
    min: profile.hoursPerWeek?.min ?? 0,
    max: profile.hoursPerWeek?.max ?? 37.5,
  };
}

describe('for any file', () => {
  test('each company’s bundle is the one found by looking at every set of its tasks', () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const { needs, profile } = fileOf(parts);
        const bundles = bundlesOf(needs, profile);
        for (const company of ['a', 'b']) {
          const own = needs.filter((each) => each.company === company);
          const found = bundles.find((each) => each.company === company);
          const answer = found && { tasks: found.tasks, hours: found.hours };
          expect(answer).toEqual(bruteForce(posed(own, profile)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the bundles keep their promises, in their order, whatever order the file has', () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const { needs, profile } = fileOf(parts);
        const bundles = bundlesOf(needs, profile);
        const turned = needs.map((each) => ({ ...each, tasks: each.tasks.toReversed() })).reverse();
        expect(bundlesOf(turned, profile)).toEqual(bundles);
        for (const { tasks, hours, needs: of } of bundles) {
          const opened = needs.filter(({ id }) => of.includes(id)).flatMap((each) => each.tasks);
          const taken = opened.filter(({ id }) => tasks.includes(id));
          expect(hours).toBeLessThanOrEqual(profile.hoursPerWeek?.max ?? 0);
          expect(taken.reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0)).toBe(hours);
          expect(opened.filter((each) => each.fixed && !taken.includes(each))).toEqual([]);
          expect(taken.filter(({ demands }) => demands?.liftingKg === 30)).toEqual([]);
        }
        const order = bundles.map(({ short, score }) => short * 1e9 - score);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
