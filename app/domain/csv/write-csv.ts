import { guardFormula } from './formula-guard';

/**
 * Rows as a file for spreadsheets: a byte order mark, semicolons as Norwegian ones expect, every
 * cell quoted, no cell a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  return `"${guardFormula(cell).replaceAll('"', '""')}"`;
}
