import { describe, expect, test } from 'vitest';
import { addDays, isPlainDate } from '../calendar/plain-date';
import { rateKeys, rateOn, rateTable } from './rate-table';

describe.each(rateKeys)('the rows of %s', (key) => {
  const rows = rateTable.filter(({ rate }) => rate === key);

  test('follow each other day by day and name their source', () => {
    rows.forEach((row) => {
      expect(isPlainDate(row.validFrom) && isPlainDate(row.validTo)).toBe(true);
      expect(row.validFrom < row.validTo).toBe(true);
      expect(row.sourceTitle).not.toBe('');
    });
    rows.slice(1).forEach(({ validFrom }, at) => {
      expect(validFrom).toBe(addDays(rows[at]!.validTo, 1));
    });
  });

  test('are not known a day before the first or after the last', () => {
    expect(rateOn(key, addDays(rows[0]!.validFrom, -1))).toBeNull();
    expect(rateOn(key, addDays(rows.at(-1)!.validTo, 1))).toBeNull();
  });
});

// schemes, catalogue and the line on G.
test.each([
  ['grunnbelop', '2019-05-01', 99_858],
  ['grunnbelop', '2020-04-30', 99_858],
  ['grunnbelop', '2020-05-01', 101_351],
  ['grunnbelop', '2021-05-01', 106_399],
  ['grunnbelop', '2022-05-01', 111_477],
  ['grunnbelop', '2024-04-30', 118_620],
  ['grunnbelop', '2024-05-01', 124_028],
  ['grunnbelop', '2026-04-30', 130_160],
  ['grunnbelop', '2026-05-01', null],
  ['vta-o', '2021-12-31', null],
  ['vta-o', '2022-01-01', 6_241],
  ['vta-o', '2023-06-15', 6_428],
  ['vta-o', '2024-12-31', 6_808],
  ['vta-o', '2025-01-01', 7_067],
  ['vta-o', '2026-12-31', 7_321],
  ['vta-o', '2027-01-01', null],
  ['inkluderingstilskudd', '2023-12-31', 143_900],
  ['inkluderingstilskudd', '2024-01-01', 149_100],
  ['inkluderingstilskudd', '2025-07-01', 154_800],
  ['inkluderingstilskudd', '2026-01-01', 160_400],
  ['inkluderingstilskudd', '2027-01-01', null],
] as const)('%s on %s is %s', (key, on, expected) => {
  expect(rateOn(key, on)).toBe(expected);
});

test('lets a later row hold over an earlier on the days it reaches, and on no other', () => {
  const [row] = rateTable.filter(({ rate }) => rate === 'vta-o');
  const later = { ...row!, validFrom: '2026-07-01', validTo: '2027-06-30', value: 7_500 };
  const rates = [...rateTable, later];
  expect(rateOn('vta-o', '2026-06-30', rates)).toBe(7_321);
  expect(rateOn('vta-o', '2026-07-01', rates)).toBe(7_500);
  expect(rateOn('vta-o', '2027-06-30', rates)).toBe(7_500);
  expect(rateOn('vta-o', '2027-07-01', rates)).toBeNull();
});
