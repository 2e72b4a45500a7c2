import { z } from 'zod';
import { computeSubsidy } from '../domain/schemes/compute-subsidy';
import { printList } from './print-list';
import { readJsonFile } from './read-json-file';

/** More than anyone asks at once; each case may be a period of fifty years. */
const mostCases = 10_000;

/** The cases are read one by one afterwards, so that a fault in one loses none of the others. */
const fileSchema = z.object(
  {
    cases: z
      .array(z.unknown(), 'must be a list of cases')
      .max(mostCases, `must be at most ${mostCases} cases: split the file`),
  },
  'must be { "cases": [ … ] }',
);

/** `subsidy FILE`: prints `{ results }` as JSON, an estimate a line for each case, in order. */
export async function estimateSubsidies(file: string): Promise<void> {
  const { cases } = readJsonFile(file, fileSchema);
  process.stdout.write('{ ');
  printList('results', estimates(cases));
  process.stdout.write(' }\n');
}

function* estimates(cases: readonly unknown[]) {
  for (const each of cases) yield computeSubsidy(each);
}
