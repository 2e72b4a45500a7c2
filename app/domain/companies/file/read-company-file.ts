import { readCsv, type CsvFaultCode, type CsvRow, type Separator } from '../../csv/read-csv';
import { ok } from '../../result';
import {
  asCompared,
  companyColumns,
  requiredColumns,
  type CompanyColumn,
  type FileWords,
} from './company-columns';

/** The most companies in a file. */
export const mostRows = 5_000;

export interface FileRow {
  readonly line: number;
  /** What stands in each column the file has; undefined where the row has another number of cells. */
  readonly cells: Readonly<Partial<Record<CompanyColumn, string>>> | undefined;
}

/** Why a file as a whole cannot be read, with the line or the column it is about. */
export interface FileFault {
  readonly ok: false;
  readonly code: CsvFaultCode | 'empty' | 'unknown-column' | 'column-twice' | 'missing-column';
  readonly line: number;
  readonly column?: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | FileFault;

/**
 * The rows of a file of companies. Its first line names the columns as the screens do, in any
 * order; semicolons or commas separate, whichever the first line uses.
 */
export function readCompanyFile(text: string, words: FileWords): Read<readonly FileRow[]> {
  const content = text.replace(/^\uFEFF/, '');
  const read = readCsv(content, separatorOf(content), mostRows + 1);
  if (!read.ok) return read;
  const [header, ...rows] = read.value;
  if (!header || rows.every(isBlank)) return { ok: false, code: 'empty', line: 1 };
  const columns = columnsOf(header, words);
  if (!columns.ok) return columns;
  return ok(
    rows
      .filter((row) => !isBlank(row))
      .map((row) => ({
        line: row.line,
        cells: cellsOf(row, columns.value),
      })),
  );
}

/** The separator that stands in the first line outside quotes. */
function separatorOf(text: string): Separator {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const plain = firstLine.replaceAll(/"[^"]*"/g, '');
  return plain.includes(';') || !plain.includes(',') ? ';' : ',';
}

function isBlank({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function columnsOf({ line, cells }: CsvRow, words: FileWords): Read<readonly CompanyColumn[]> {
  const byWords = new Map(companyColumns.map((key) => [asCompared(words.columns[key]), key]));
  const columns: CompanyColumn[] = [];
  for (const cell of cells) {
    const column = byWords.get(asCompared(cell));
    const named = cell.trim().slice(0, 60);
    if (!column) return { ok: false, code: 'unknown-column', line, column: named };
    if (columns.includes(column)) return { ok: false, code: 'column-twice', line, column: named };
    columns.push(column);
  }
  const missing = requiredColumns.find((column) => !columns.includes(column));
  if (!missing) return ok(columns);
  return { ok: false, code: 'missing-column', line, column: words.columns[missing] };
}

function cellsOf({ cells }: CsvRow, columns: readonly CompanyColumn[]): FileRow['cells'] {
  if (cells.length !== columns.length) return undefined;
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}
