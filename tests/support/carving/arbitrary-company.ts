import fc from 'fast-check';
import type { Stretch } from '~/app/domain/matching/weekly-minutes';
import type { PosedCompany } from './posed-company';

const quarter = 15;
const day = 24 * 60;

/** Two hours at most, on one of two days: few and short, so that they get in each other's way. */
const window: fc.Arbitrary<Stretch> = fc
  .record({
    on: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: 0, max: 8 }),
    length: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ on, from, length }) => ({
    from: on * day + 480 + from * quarter,
    to: on * day + 480 + (from + length) * quarter,
  }));

/** Stretches in order that do not touch. */
const windows = fc.array(window, { minLength: 0, maxLength: 3 }).map((each) => {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of each.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
});

const shared = fc.constantFrom<readonly Stretch[]>(
  [{ from: 480, to: 660 }],
  [{ from: 480, to: 600 }, { from: 1920, to: 2100 }],
  [{ from: 0, to: 7 * day }],
); // prettier-ignore

const task = fc.record({
  hours: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters / 4),
  fit: fc.constantFrom(300_000, 300_000, 450_000, 612_345),
  fixed: fc.nat({ max: 4 }).map((each) => each === 0),
  contact: fc.nat({ max: 4 }).map((each) => each === 0),
  windows: fc.oneof({ weight: 1, arbitrary: windows }, { weight: 3, arbitrary: shared }),
});

/** A company of ten tasks at most in a few needs, many of them alike, the ids in any order. */
export const anyCompany: fc.Arbitrary<PosedCompany> = fc
  .record({
    tasks: fc.array(task, { minLength: 1, maxLength: 10 }),
    ids: fc.shuffledSubarray([...'abcdefghij'], { minLength: 10 }),
    homes: fc.array(fc.nat({ max: 3 }), { minLength: 10, maxLength: 10 }),
    min: fc.integer({ min: 0, max: 32 }),
    more: fc.integer({ min: -2, max: 16 }),
  })
  .map(({ tasks, ids, homes, min, more }) => ({
    needs: [0, 1, 2, 3]
      .map((home) => ({
        id: `n${home}`,
        tasks: tasks
          .map((each, at) => ({ ...each, id: ids[at] ?? '' }))
          .filter((_, at) => homes[at] === home),
      }))
      .filter((need) => need.tasks.length > 0),
    min: min / 4,
    max: Math.max(0.25, (min + more) / 4),
  }));
