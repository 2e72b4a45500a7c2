import { describe, expect, test } from 'vitest';
import { lookUpRate } from './look-up-rate';

describe('a rate on a day', () => {
  test('is the row’s', () => {
    expect(lookUpRate({ id: 'r', scheme: 'vta-o', on: '2026-10-01' })).toEqual({ value: 7_321 });
  });

  test('is not known outside the table, and never last year’s', () => {
    expect(lookUpRate({ id: 'r', scheme: 'grunnbelop', on: '2026-05-01' })).toEqual({
      value: null,
      notKnown: true,
    });
  });
});

describe('a monthly rate over a period', () => {
  test('takes each month’s own rate', () => {
    const { pieces, total } = lookUpRate({
      id: 'r',
      scheme: 'vta-o',
      start: '2025-11-20',
      end: '2026-01-31',
    });
    expect(pieces).toEqual([
      { from: '2025-11-20', to: '2025-11-30', amount: 2_554 },
      { from: '2025-12-01', to: '2025-12-31', amount: 7_067 },
      { from: '2026-01-01', to: '2026-01-31', amount: 7_321 },
    ]);
    expect(total).toBe(16_942);
  });

  test('has no total where a month is not known', () => {
    const answer = lookUpRate({ id: 'r', scheme: 'vta-o', start: '2026-08-31', end: '2027-01-31' });
    expect(answer.pieces?.at(-1)).toEqual({ from: '2027-01-01', to: '2027-01-31', amount: null });
    expect(answer).toMatchObject({ total: null, notKnown: true });
  });

  test('of a start under new terms is not known', () => {
    const answer = lookUpRate({ id: 'r', scheme: 'vta-o', start: '2026-09-01', end: '2026-12-31' });
    expect(answer).toMatchObject({
      pieces: null,
      total: null,
      notKnown: true,
      error: { code: 'too-late' },
    });
  });
});

describe('a yearly rate over a period', () => {
  test('is cut where a new value begins, and is no sum', () => {
    const answer = lookUpRate({
      id: 'r',
      scheme: 'inkluderingstilskudd',
      start: '2025-08-15',
      end: '2026-08-14',
    });
    expect(answer).toEqual({
      pieces: [
        { from: '2025-08-15', to: '2025-12-31', amount: 154_800 },
        { from: '2026-01-01', to: '2026-08-14', amount: 160_400 },
      ],
    });
  });

  test('says which part is not known', () => {
    const answer = lookUpRate({
      id: 'r',
      scheme: 'grunnbelop',
      start: '2026-04-01',
      end: '2026-12-31',
    });
    expect(answer).toEqual({
      pieces: [
        { from: '2026-04-01', to: '2026-04-30', amount: 130_160 },
        { from: '2026-05-01', to: '2026-12-31', amount: null },
      ],
      notKnown: true,
    });
  });

  test('is not computed where an end is missing', () => {
    expect(lookUpRate({ id: 'r', scheme: 'grunnbelop', start: '2026-04-01' })).toEqual({
      pieces: null,
    });
  });
});
