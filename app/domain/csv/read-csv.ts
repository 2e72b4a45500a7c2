import { ok } from '../result';

export interface CsvRow {
  /** The line of the file the row begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvFaultCode = 'open-quote' | 'text-after-quote' | 'quote-inside' | 'too-many-rows';

export interface CsvFault {
  readonly ok: false;
  readonly code: CsvFaultCode;
  readonly line: number;
}

/** What ends a cell that has no quotes around it. */
const cellEnd = { ';': /[;"\r\n]/g, ',': /[,"\r\n]/g } as const;
export type Separator = keyof typeof cellEnd;

/**
 * Reads separated values strictly (RFC 4180): a cell is quoted whole or not at all, a quote within
 * quotes is doubled, lines end with CRLF, LF or CR. Rows without a single character are left out.
 * Linear in the length of the text; stops at the first fault and names its line.
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
  const fault = (code: CsvFaultCode): CsvFault => ({ ok: false, code, line });

  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const closed = closingQuote(text, at + 1);
      if (closed === -1) return fault('open-quote');
      cell = text.slice(at + 1, closed).replaceAll('""', '"');
      line += lineBreaksIn(cell);
      at = closed + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
        return fault('text-after-quote');
      }
    } else {
      const end = nextOf(cellEnd[separator], text, at);
      if (text[end] === '"') return fault('quote-inside');
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: rowLine, cells });
    if (rows.length > mostRows) return fault('too-many-rows');
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    rowLine = line;
  }
  return ok(rows);
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
