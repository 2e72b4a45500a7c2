import { placeName } from '../../places/place-name';
import { withoutGuard } from '../../csv/formula-guard';
import { textRules } from '../../privacy/text-rules';
import { scanText } from '../../privacy/text-scan/scan-text';
import { readOrganisationNumber } from '../organisation-number';
import {
  asCompared,
  closedColumns,
  textColumns,
  type ClosedColumn,
  type CompanyColumn,
  type FileWords,
  type TextColumn,
} from './company-columns';

/** What is wrong with a cell; the page says it with the column's name and the remedy. */
export type CellFault =
  | 'organisationNumber'
  | 'too-short'
  | 'too-long'
  | 'control-sign'
  | 'not-on-list'
  | 'unknown-specialist'
  | 'two-specialists'
  | 'cannot-be-unknown'
  | 'personal-data';

/** Null is «not known»; undefined says nothing, so that what is stored stays. */
export type ReadCell =
  | { readonly value: string | null | undefined }
  | { readonly fault: CellFault };

export interface ListedSpecialist {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const neverUnknown: readonly CompanyColumn[] = ['name', 'sector', 'municipality', 'status'];
/** Signs no text of ours holds, those that turn the reading round too; a note may have lines. */
export const controlSigns = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Reads a cell as the screens write it. */
export function readCell(
  column: CompanyColumn,
  cell: string,
  words: FileWords,
  specialists: readonly ListedSpecialist[],
): ReadCell {
  const typed = withoutGuard(cell).trim();
  if (typed === '') return { value: undefined };
  if (asCompared(typed) === asCompared(words.unknown)) {
    return neverUnknown.includes(column) ? { fault: 'cannot-be-unknown' } : { value: null };
  }
  if (column === 'organisationNumber') {
    const digits = readOrganisationNumber(typed.slice(0, 40));
    return digits === undefined ? { fault: 'organisationNumber' } : { value: digits };
  }
  if (column === 'specialist') return readSpecialist(typed, specialists);
  if (isClosed(column)) return readAnswer(column, typed, words);
  return readText(column, typed);
}

function isClosed(column: CompanyColumn): column is ClosedColumn {
  return column in closedColumns;
}

function readAnswer(column: ClosedColumn, typed: string, words: FileWords): ReadCell {
  const said = asCompared(typed);
  const value = closedColumns[column].find(
    (code) => asCompared(words.answers[column][code] ?? '') === said,
  );
  return value === undefined ? { fault: 'not-on-list' } : { value };
}

/** A specialist by address, or by a name only one has. */
function readSpecialist(typed: string, specialists: readonly ListedSpecialist[]): ReadCell {
  const said = asCompared(typed);
  const byAddress = specialists.find(({ email }) => email === said);
  if (byAddress) return { value: byAddress.id };
  const [first, second] = specialists.filter(({ name }) => asCompared(name) === said);
  if (!first) return { fault: 'unknown-specialist' };
  return second ? { fault: 'two-specialists' } : { value: first.id };
}

function readText(column: TextColumn, typed: string): ReadCell {
  const { least, most } = textColumns[column];
  const text = column === 'suitabilityNote' ? typed.replaceAll(/\r\n?/g, '\n') : typed;
  if (text.length < least) return { fault: 'too-short' };
  if (text.length > most) return { fault: 'too-long' };
  const signs = column === 'suitabilityNote' ? text.replaceAll('\n', '') : text;
  if (controlSigns.test(signs)) return { fault: 'control-sign' };
  const isPlain = column === 'name' || column === 'municipality';
  const isPersonal =
    !isPlain && scanText(text).some(({ kind }) => textRules.aboutPerson.refused.has(kind));
  if (isPersonal) return { fault: 'personal-data' };
  return { value: column === 'municipality' ? placeName(text) : text };
}
