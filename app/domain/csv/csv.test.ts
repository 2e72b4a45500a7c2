import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { guardFormula, withoutGuard } from './formula-guard';
import { readCsv, type Separator } from './read-csv';
import { writeCsv } from './write-csv';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ';', ',', '\n', '\r', "'", '=', '＝', ' ', 'æ'),
    maxLength: 8,
  }),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });

function cellsOf(text: string, separator: Separator = ';') {
  const read = readCsv(text, separator);
  if (!read.ok || read.value.some(({ fault }) => fault)) throw new Error('not read');
  return read.value.map(({ cells }) => cells);
}

describe('separated values', () => {
  it('come back as they were written, whatever stands in them', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(rows).slice(1);
        expect(cellsOf(text).map((cells) => cells.map(withoutGuard))).toEqual(rows);
      }),
    );
  });

  it('are read with each separator and each end of line', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, separator, end, hasLast) => {
          const lines = rows.map((cells) =>
            cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator),
          );
          const text = lines.join(end) + (hasLast ? end : '');
          expect(cellsOf(text, separator)).toEqual(rows);
        },
      ),
    );
  });

  it('never throw and never read a fault as data', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', 'a') }), (text) => {
        const read = readCsv(text, ';');
        const faulty = read.ok ? read.value.filter(({ fault }) => fault) : [];
        expect(faulty.every(({ cells, line }) => cells.length === 0 && line > 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['a;"b', 'open-quote', 1],
    ['a;b\n"c" d;e', 'text-after-quote', 2],
    ['a;b\n\nc d"e;f', 'quote-inside', 3],
    ['"a\nb";c\nd"', 'quote-inside', 3],
  ])('say which line is wrong: %j', (text, code, line) => {
    const read = readCsv(text, ';');
    const faulty = read.ok && read.value.find(({ fault }) => fault);
    expect(faulty).toEqual({ line, cells: [], fault: code });
  });

  it('name every row at fault, and read the others', () => {
    const read = readCsv('a;b\nc d"e;f\n"g"h;i\r\nj;k\n"l;m\nn;o', ';');
    expect(read.ok && read.value).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [], fault: 'quote-inside' },
      { line: 3, cells: [], fault: 'text-after-quote' },
      { line: 4, cells: ['j', 'k'] },
      { line: 5, cells: [], fault: 'open-quote' },
      { line: 6, cells: ['n', 'o'] },
    ]);
  });

  it('keep the line a row begins on, also after a cell of several lines', () => {
    const read = readCsv('a;b\r\n\r\n"c\nd";e\r\nf;g', ';');
    expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('stop at too many rows', () => {
    expect(readCsv('a\nb\nc', ';', 2)).toMatchObject({ ok: false, code: 'too-many-rows' });
  });
});

describe('a cell', () => {
  it('never begins a formula, and is itself again afterwards', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(guardFormula(one)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(withoutGuard(guardFormula(one))).toBe(one);
      }),
    );
  });
});

describe('the bytes of a file', () => {
  const norwegian = 'Blåbærsyltetøy;Ærlig';

  it.each([
    ['UTF-8', Buffer.from(norwegian, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${norwegian}`, 'utf8')],
    ['Windows-1252', Buffer.from(norwegian, 'latin1')],
  ])('are read as %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(norwegian);
  });

  it('are refused as a workbook or as UTF-16', () => {
    expect(decodeText(Buffer.from(norwegian, 'utf16le'))).toBeUndefined();
  });
});
