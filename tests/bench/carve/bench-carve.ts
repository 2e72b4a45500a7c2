import { effortForOne } from '~/app/domain/carving/find-bundles';
import { bestJob } from '~/app/domain/carving/first-by-ids';
import { bruteForce } from '~/tests/support/carving/brute-force';
import { pose, type PosedCompany } from '~/tests/support/carving/posed-company';
import { seededRandom } from '../words/slips';
import { kinds } from './instances';

const seed = 20261127;
const companiesOfEach = 20;
const many = 40;
/** What looking at every set can do in a second or so. */
const few = 15;
const companiesForBrute = 3;

/** How long the proof of the best job takes, beside looking at every set of tasks, in one run. */
export function benchCarve(): void {
  for (const make of Object.values(kinds)) search(make(seededRandom(seed), many));
  const rows = Object.entries(kinds).map(([name, make]) => ({ name, ...measure(make) }));
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  console.log(JSON.stringify({ bench: 'carve', seed, companiesOfEach, rows }));
}

function measure(make: (typeof kinds)[string]) {
  const companies = (count: number, each: number) =>
    Array.from({ length: each }, (_, at) => make(seededRandom(seed + at), count));
  const large = companies(many, companiesOfEach).map((company) => timed(() => search(company)));
  const small = companies(few, companiesForBrute)
    .filter(isInQuarters)
    .map((company) => {
      const ours = timed(() => search(company));
      const brute = timed(() => bruteForce(company)?.tasks ?? []);
      return { ours, brute, isSame: ours.result.tasks.join() === brute.result.join() };
    });
  return {
    [`${many}: median ms`]: median(large.map(({ ms }) => ms)),
    [`${many}: worst ms`]: rounded(Math.max(...large.map(({ ms }) => ms))),
    proven: `${large.filter(({ result }) => result.isProven).length}/${large.length}`,
    [`${few}: median ms`]: median(small.map(({ ours }) => ours.ms)),
    [`${few}: every set, ms`]: median(small.map(({ brute }) => brute.ms)),
    same: `${small.filter(({ isSame }) => isSame).length}/${small.length}`,
  };
}

/** Odd minutes would be laid minute by minute, which takes the brute force an hour. */
function isInQuarters({ needs }: PosedCompany): boolean {
  return needs.every(({ tasks }) => tasks.every(({ hours }) => Number.isInteger(hours * 4)));
}

function search(company: PosedCompany) {
  const { job, isProven } = bestJob(pose(company), { left: effortForOne });
  return { tasks: (job?.items ?? []).map(({ id }) => id).sort(), isProven };
}

/** In the processor's time: the wall's says more about what else the machine does. */
function timed<Result>(run: () => Result): { readonly ms: number; readonly result: Result } {
  const started = process.cpuUsage();
  const result = run();
  return { ms: process.cpuUsage(started).user / 1_000, result };
}

function median(each: readonly number[]): number {
  return rounded(each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0);
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
