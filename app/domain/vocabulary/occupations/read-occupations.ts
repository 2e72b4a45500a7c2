import { type CsvRow, readCsv, type Separator } from '../../csv/read-csv';
import { ok, refuse, type Result } from '../../result';
import type { Occupation, OccupationList } from './occupation';

/** More than both lists have together. */
const mostRows = 50_000;
const longestName = 200;

export type OccupationFault = 'not-separated-values' | 'unknown-columns' | 'no-occupations';

/** A cell of a row by the name of its column; empty where the file has no such column. */
type Cell = (name: string) => string;

/**
 * Reads an official list of occupations as its publisher gives it out: ESCO's occupations (CSV with
 * `conceptUri`, `iscoGroup`, `preferredLabel`, `altLabels`) or STYRK-08 from the register of
 * classifications (CSV with `code`, `parentCode`, `name`). Which it is, its columns tell. Rows
 * without a name are left out. Refusals: `not-separated-values` with the line at fault,
 * `unknown-columns`, `no-occupations`.
 */
export function readOccupations(text: string): Result<OccupationList, OccupationFault> {
  const read = readCsv(text, separatorOf(text), mostRows);
  if (!read.ok) return refuse('not-separated-values', String(read.line));
  const broken = read.value.find(({ fault }) => fault !== undefined);
  if (broken) return refuse('not-separated-values', String(broken.line));
  const [head, ...rows] = read.value;
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const list = listIn(columns, rows);
  if (!list) return refuse('unknown-columns');
  return list.occupations.length > 0 ? ok(list) : refuse('no-occupations');
}

function separatorOf(text: string): Separator {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

function listIn(columns: readonly string[], rows: readonly CsvRow[]): OccupationList | undefined {
  const hasAll = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  const read = (occupationOf: (cell: Cell) => Occupation) =>
    rows
      .map(({ cells }) => occupationOf((name) => (cells[columns.indexOf(name)] ?? '').trim()))
      .filter(({ id, label }) => label !== '' && !id.endsWith(':'));
  if (hasAll('concepturi', 'preferredlabel')) return { source: 'esco', occupations: read(ofEsco) };
  if (hasAll('code', 'parentcode', 'name')) return { source: 'styrk', occupations: read(ofStyrk) };
  return undefined;
}

function ofEsco(cell: Cell): Occupation {
  const group = cell('iscogroup');
  return {
    id: `esco:${cell('concepturi').split('/').at(-1) ?? ''}`,
    label: cell('preferredlabel').slice(0, longestName),
    labels: [...namesIn(cell('altlabels')), ...namesIn(cell('hiddenlabels'))],
    // STYRK-08 is ISCO-08 with few national groups, so that the codes of one lead into the other.
    ...(group !== '' && { broader: `styrk:${group}` }),
  };
}

function ofStyrk(cell: Cell): Occupation {
  const parent = cell('parentcode');
  return {
    id: `styrk:${cell('code')}`,
    label: cell('name').slice(0, longestName),
    labels: namesIn(cell('shortname')),
    ...(parent !== '' && { broader: `styrk:${parent}` }),
  };
}

/** Names stand under each other, or with bars between them. */
function namesIn(cell: string): string[] {
  return cell
    .split(/[\r\n|]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= longestName);
}
