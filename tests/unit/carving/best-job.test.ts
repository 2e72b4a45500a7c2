import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestJob } from '~/app/domain/carving/first-by-ids';
import { toHours } from '~/app/domain/carving/work-units';
import { anyCompany } from '~/tests/support/carving/arbitrary-company';
import { bruteForce } from '~/tests/support/carving/brute-force';
import { pose, type PosedCompany } from '~/tests/support/carving/posed-company';

function search(company: PosedCompany) {
  const { job, isProven } = bestJob(pose(company), { left: 50_000_000 });
  if (!job) return { job: undefined, isProven };
  const hours = toHours(job.items.reduce((sum, { size }) => sum + size, 0));
  return { job: { tasks: job.items.map(({ id }) => id).sort(), hours }, isProven };
}

describe('the best job of a company', () => {
  test('is the one that is found by looking at every set of tasks', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        expect(search(company)).toEqual({ job: bruteForce(company), isProven: true });
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order in which needs and tasks are posted', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const turned = company.needs
          .map((need) => ({ ...need, tasks: need.tasks.toReversed() }))
          .reverse();
        expect(search({ ...company, needs: turned })).toEqual(search(company));
      }),
      { numRuns: 200 },
    );
  });
});
