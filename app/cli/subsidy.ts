import { z } from 'zod';
import { computeSubsidy } from '../domain/schemes/compute-subsidy';
import { readJsonFile } from './read-json-file';

/** More cases than one file of questions holds; each may be a period of fifty years. */
const mostCases = 5_000;

/** The cases are read one by one afterwards, so that a fault in one loses none of the others. */
const fileSchema = z.object(
  {
    cases: z
      .array(z.unknown(), 'must be a list of cases')
      .max(mostCases, `must be at most ${mostCases} cases: split the file`),
  },
  'must be { "cases": [ … ] }',
);

/** `subsidy FILE`: prints `{ results }` as JSON, an estimate for each case of the file, in order. */
export async function estimateSubsidies(file: string): Promise<void> {
  const results = readJsonFile(file, fileSchema).cases.map(computeSubsidy);
  process.stdout.write(JSON.stringify({ results }, null, 2));
}
