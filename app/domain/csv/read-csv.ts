import { ok } from '../result';

export interface CsvRow {
  /** The line of the file the row begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be read; it has no cells then. */
  readonly fault?: CsvFaultCode;
}

export type CsvFaultCode = 'open-quote' | 'text-after-quote' | 'quote-inside';

export interface CsvFault {
  readonly ok: false;
  readonly code: 'too-many-rows';
  readonly line: number;
}

/** What ends a cell that has no quotes around it. */
const cellEnd = { ';': /[;"\r\n]/g, ',': /[,"\r\n]/g, '\t': /[\t"\r\n]/g } as const;
export type Separator = keyof typeof cellEnd;
const lineEnd = /[\r\n]/g;

/**
 * Reads separated values strictly (RFC 4180): a cell is quoted whole or not at all, a quote within
 * quotes is doubled, lines end with CRLF, LF or CR. Rows without a single character are left out. A
 * row at fault says why, and the next begins on the line after the one it began on, so that every
 * fault of a file is told at once. Linear in the length of the text.
 */
export function readCsv(
  text: string,
  separator: Separator,
  mostRows = Number.POSITIVE_INFINITY,
): { readonly ok: true; readonly value: readonly CsvRow[] } | CsvFault {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  let rowAt = 0;
  const endRow = (row: Omit<CsvRow, 'line'>) => {
    const { cells: last, fault } = row;
    if (fault || last.length > 1 || last[0] !== '') rows.push({ line: rowLine, ...row });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    rowLine = line;
    rowAt = at;
  };
  const giveUp = (fault: CsvFaultCode) => {
    at = nextOf(lineEnd, text, rowAt);
    line = rowLine;
    endRow({ cells: [], fault });
  };

  while (at <= text.length) {
    if (rows.length > mostRows) return { ok: false, code: 'too-many-rows', line: rowLine };
    let cell: string;
    if (text[at] === '"') {
      const closed = closingQuote(text, at + 1);
      if (closed === -1) {
        giveUp('open-quote');
        continue;
      }
      cell = text.slice(at + 1, closed).replaceAll('""', '"');
      line += lineBreaksIn(cell);
      at = closed + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
        giveUp('text-after-quote');
        continue;
      }
    } else {
      const end = nextOf(cellEnd[separator], text, at);
      if (text[end] === '"') {
        giveUp('quote-inside');
        continue;
      }
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    endRow({ cells });
  }
  return rows.length > mostRows ? { ok: false, code: 'too-many-rows', line: rowLine } : ok(rows);
}

function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** Where the quotes close that were opened before `from`; -1 when they never do. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
