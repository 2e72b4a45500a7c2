import { readFileSync } from 'node:fs';
import { decodeText } from '../domain/csv/decode-text';
import {
  type OccupationFault,
  readOccupations,
} from '../domain/vocabulary/occupations/read-occupations';
import { takeInOccupations as takeIn } from '../usecases/matching/take-in-occupations';
import { withServices } from './operator';
import { OperatorError } from './operator-error';
import { checkFile } from './read-json-file';

const faults: Record<OccupationFault, string> = {
  'not-separated-values': 'is not separated values: look for a quote that is not closed',
  'unknown-columns':
    'has other columns than ESCO’s occupations (conceptUri, preferredLabel) and STYRK-08 (code, parentCode, name)',
  'no-occupations': 'holds no occupation with a name',
};

/** `occupations FILE`: takes ESCO’s or STYRK-08’s list, as its publisher gives it out, into the vocabulary. */
export async function takeInOccupations(file: string): Promise<void> {
  checkFile(file);
  const text = decodeText(readFileSync(file));
  if (text === undefined) throw new OperatorError(`${file}: is not text: save it as CSV`);
  const read = readOccupations(text);
  if (!read.ok) {
    const place = read.field === undefined ? file : `${file}:${read.field}`;
    throw new OperatorError(`${place}: ${faults[read.code]}`);
  }
  await withServices((services) => takeIn(services, read.value));
  const { source, occupations } = read.value;
  console.log(
    `Took in ${occupations.length} occupations (${source}). Now run: npm run -s cli -- reread`,
  );
}
