import { readCsv, type CsvFaultCode, type CsvRow, type Separator } from '../../csv/read-csv';
import { ok } from '../../result';
import { asCompared, fileColumns, type FileColumn, type FileWords } from './company-columns';

/** The most lines in a file. */
export const mostRows = 5_000;
const longestHeading = 60;

export interface FileRow {
  readonly line: number;
  /** What stands in each column the file has; the fault where the row cannot be read. */
  readonly cells: Readonly<Partial<Record<FileColumn, string>>> | CsvFaultCode | 'cell-count';
}

export interface CompanyFile {
  readonly rows: readonly FileRow[];
  /** The headings nobody knows, as they are written: what stands under them is not read. */
  readonly unread: readonly string[];
}

/** Why a file as a whole cannot be read, with the line or the column it is about. */
export interface FileFault {
  readonly code: CsvFaultCode | 'too-many-rows' | 'empty' | 'column-twice' | 'missing-column';
  readonly line: number;
  readonly column?: string;
}

export type ReadCompanyFile =
  | { readonly ok: true; readonly value: CompanyFile }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * The rows of a file of companies. Its first line names the columns, in any order, as the screens
 * do or as lists usually do; only the name must be there, and whatever is not known is left out.
 * Lines may end early: spreadsheets leave out the last empty cells. Semicolons, tabs or commas
 * separate, whichever the first line uses.
 */
export function readCompanyFile(text: string, words: FileWords): ReadCompanyFile {
  const content = text.replace(/^\uFEFF/, '');
  const read = readCsv(content, separatorOf(content), mostRows + 1);
  if (!read.ok) return { ok: false, faults: [read] };
  const [header, ...all] = read.value;
  const rows = all.filter((row) => !isBlank(row));
  if (header?.fault) return { ok: false, faults: [{ code: header.fault, line: header.line }] };
  if (!header || rows.length === 0) return { ok: false, faults: [{ code: 'empty', line: 1 }] };
  const { columns, unread, faults } = columnsOf(header, words);
  if (faults.length > 0) return { ok: false, faults };
  return ok({
    rows: rows.map((row) => ({ line: row.line, cells: cellsOf(row, columns) })),
    unread,
  });
}

/** The separator the first line has the most of outside quotes. */
function separatorOf(text: string): Separator {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const plain = firstLine.replaceAll(/"[^"]*"/g, '');
  const separators: readonly Separator[] = [';', '\t', ','];
  const countOf = (separator: Separator) => plain.split(separator).length;
  return separators.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ';';
}

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '');
}

function columnsOf({ line, cells }: CsvRow, words: FileWords) {
  const byName = columnsByName(words);
  const headings = new Set<string>();
  const columns: (FileColumn | undefined)[] = [];
  const unread: string[] = [];
  const faults: FileFault[] = [];
  for (const cell of cells) {
    const heading = asCompared(cell);
    const column = byName.get(heading);
    const named = cell.trim().slice(0, longestHeading);
    if (column && headings.has(heading)) {
      faults.push({ code: 'column-twice', line, column: named });
    }
    headings.add(heading);
    // Of two columns that may both be one, the first is it.
    const isRead = column !== undefined && !columns.includes(column);
    if (!isRead && named !== '') unread.push(named);
    columns.push(isRead ? column : undefined);
  }
  if (!columns.includes('name')) {
    faults.push({ code: 'missing-column', line, column: words.columns.name });
  }
  return { columns, unread, faults };
}

function columnsByName(words: FileWords): ReadonlyMap<string, FileColumn> {
  return new Map(
    fileColumns.flatMap((column) =>
      [words.columns[column], ...(words.otherNames[column] ?? [])].map((name) => [
        asCompared(name),
        column,
      ]),
    ),
  );
}

function cellsOf(
  { cells, fault }: CsvRow,
  columns: readonly (FileColumn | undefined)[],
): FileRow['cells'] {
  if (fault) return fault;
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return 'cell-count';
  return Object.fromEntries(
    columns.flatMap((column, at) => (column ? [[column, cells[at] ?? '']] : [])),
  );
}
