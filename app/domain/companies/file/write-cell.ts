import {
  closedColumns,
  type ClosedColumn,
  type CompanyColumn,
  type FileWords,
} from './company-columns';

/** What stands in a cell for a value, in the screens' words; empty for what is not known. */
export function writeCell(
  column: CompanyColumn,
  value: string | null,
  words: FileWords,
  addresses: ReadonlyMap<string, string>,
): string {
  if (value === null) return '';
  if (column === 'specialist') return addresses.get(value) ?? '';
  return isClosed(column) ? (words.answers[column][value] ?? '') : value;
}

function isClosed(column: CompanyColumn): column is ClosedColumn {
  return column in closedColumns;
}
