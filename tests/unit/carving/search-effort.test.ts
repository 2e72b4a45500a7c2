import { describe, expect, test } from 'vitest';
import { effortForOne } from '~/app/domain/carving/find-bundles';
import { bestJob } from '~/app/domain/carving/first-by-ids';
import { seededRandom } from '~/tests/bench/words/slips';
import { kinds } from '~/tests/bench/carve/instances';
import { pose } from '~/tests/support/carving/posed-company';

const names = Object.keys(kinds);
const companyOf = (name: string, seed: number, count: number) =>
  pose(kinds[name]!(seededRandom(seed), count));

describe('the effort of a search', () => {
  test.each(names)('is enough to prove the best of forty tasks: %s', (name) => {
    expect(bestJob(companyOf(name, 7, 40), { left: effortForOne }).isProven).toBe(true);
  });

  test.each(names)('ends for two hundred tasks too, with a job that can be done: %s', (name) => {
    const problem = companyOf(name, 7, 200);
    const { job } = bestJob(problem, { left: effortForOne / 20 });
    const size = job?.items.reduce((sum, item) => sum + item.size, 0) ?? 0;
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(problem.most);
  });

  test('that is used up is told, and what was found until then is kept', () => {
    const problem = companyOf('windows of their own, all alike in fit', 7, 40);
    const { job, isProven } = bestJob(problem, { left: 600_000 });
    expect(isProven).toBe(false);
    expect(job?.items.length).toBeGreaterThan(0);
  });
});
