import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutSoMany } from '~/app/domain/carving/hours-target';
import { nearestJob } from '~/app/domain/carving/nearest-job';
import { toHours, toUnits } from '~/app/domain/carving/work-units';
import { bruteForce } from '~/tests/support/carving/brute-force';
import { pose, type PosedCompany, type PosedTask } from '~/tests/support/carving/posed-company';

const monday = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const week = [{ from: 0, to: 7 * 1440 }];

const anyTask = fc.record({
  hours: fc.integer({ min: 1, max: 20 }).map((quarters) => quarters / 4),
  fit: fc.constantFrom(400_000, 500_000, 500_001),
  fixed: fc.nat({ max: 3 }).map((each) => each === 0),
  contact: fc.boolean(),
  windows: fc.constantFrom(week, [monday(8, 12)], [monday(10, 13), monday(20, 21)]),
});
const anyCompany = fc.record({
  tasks: fc.array(anyTask, { minLength: 1, maxLength: 8 }),
  most: fc.integer({ min: 1, max: 20 }),
  wanted: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
});

type Parts = typeof anyCompany extends fc.Arbitrary<infer One> ? One : never;

function companyOf({ tasks, most }: Pick<Parts, 'tasks' | 'most'>): PosedCompany {
  const named = tasks.map((task, at): PosedTask => ({ ...task, id: `t${at}` }));
  const needs = [0, 1].map((home) => ({
    id: `n${home}`,
    tasks: named.filter((_, at) => at % 2 === home),
  }));
  return { needs, min: 0, max: most };
}

/** The nearest by trying every quarter of an hour for a job of just that length. */
function nearestByTrying(company: PosedCompany, wanted: number) {
  const lengths = Array.from({ length: company.max * 4 }, (_, at) => (at + 1) / 4);
  const near = lengths.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  for (const length of near) {
    const found = bruteForce({ ...company, min: length, max: length });
    if (found?.hours === length) return found;
  }
  return undefined;
}

function search(company: PosedCompany, wanted: number) {
  const { job, isProven } = nearestJob(pose(company), toUnits(wanted), { left: 20_000_000 });
  const items = job?.items ?? [];
  return {
    isProven,
    short: job && toHours(job.standing.short),
    answer: job && {
      tasks: items.map(({ id }) => id).sort(),
      hours: toHours(items.reduce((sum, { size }) => sum + size, 0)),
    },
  };
}

describe('The job nearest to an hours target', () => {
  test('is the one found by trying every length, whatever binds', () => {
    fc.assert(
      fc.property(anyCompany, ({ wanted, ...parts }) => {
        const company = companyOf(parts);
        const { answer, isProven } = search(company, wanted);
        expect(isProven).toBe(true);
        expect(answer).toEqual(nearestByTrying(company, wanted));
      }),
      { numRuns: 60 },
    );
  });

  const of = (hours: readonly number[], fixed = false): PosedCompany => ({
    needs: [
      {
        id: 'n',
        tasks: hours.map((each, at) => ({
          id: `t${at}`, hours: each, fit: 1, fixed, contact: false, windows: week,
        })),
      },
    ],
    min: 0,
    max: 37.5,
  }); // prettier-ignore

  test.each([
    ['just the hours', of([5, 7, 9]), 12, 12],
    ['a little over where that is nearer', of([5, 8]), 12, 13],
    ['fewer where both are as near', of([11, 13]), 12, 11],
    ['all that must come along, however much', of([10, 10], true), 12, 20],
    ['what there is', of([3]), 12, 3],
  ])('takes %s', (_, company, wanted, hours) => {
    expect(search(company, wanted).answer?.hours).toBe(hours);
  });

  test('tells what it is short of the hours she wants at least', () => {
    expect(search({ ...of([5]), min: 8 }, 6).short).toBe(3);
  });
});

test.each([
  [12, 12, true],
  [11, 12, true],
  [13.2, 12, true],
  [10, 12, false],
  [3, 2, true],
  [27, 30, true],
])('%s hours are about %s: %s', (has, wanted, is) => {
  expect(isAboutSoMany(has, wanted)).toBe(is);
});
