import { describe, expect, test } from 'vitest';
import { brokenLimit, type LimitCode } from './scheme-limits';
import type { SubsidyCase } from './subsidy-case';

type Row = [given: Omit<SubsidyCase, 'id'>, code: LimitCode | undefined];

const midlertidig = (percent: number, start: string, end: string, reducedAbility?: boolean) =>
  ({ scheme: 'midlertidig-lonnstilskudd', percent, start, end, reducedAbility }) as const;
const firearig = (start?: string, end?: string, ageAtStart?: number, temporary?: boolean) =>
  ({ scheme: 'firearig-lonnstilskudd', start, end, ageAtStart, temporary }) as const;
const sommerjobb = (start?: string, end?: string, ageAtStart?: number) =>
  ({ scheme: 'sommerjobb', start, end, ageAtStart }) as const;
const varig = (ageAtStart: number) => ({ scheme: 'varig-lonnstilskudd', ageAtStart }) as const;
const mentor = (end: string, reducedAbility?: boolean) =>
  ({ scheme: 'mentor', per: 'hour', start: '2026-01-01', end, reducedAbility }) as const;
const rate = (
  scheme: 'vta-o' | 'inkluderingstilskudd' | 'grunnbelop',
  start: string,
  end?: string,
) => ({ scheme, start, end }) as const;

// schemes, catalogue, column «longest» and «for whom».
const rows: Row[] = [
  [midlertidig(40, '2024-02-29', '2025-02-27'), undefined],
  [midlertidig(40, '2024-02-29', '2025-02-28'), 'too-long'],
  [midlertidig(40, '2025-01-01', '2025-12-31'), undefined],
  [midlertidig(40, '2025-01-01', '2026-01-01'), 'too-long'],
  [midlertidig(60, '2025-01-01', '2026-12-31'), undefined],
  [midlertidig(60, '2025-01-01', '2027-01-01'), 'too-long'],
  [midlertidig(60, '2025-01-01', '2026-12-31', false), 'too-long'],
  [midlertidig(40, '2025-01-01', '2026-12-31', true), undefined],
  [varig(71), undefined],
  [varig(72), 'too-old'],
  [firearig('2026-07-31'), 'too-early'],
  [firearig('2026-08-01'), undefined],
  [firearig('2026-08-01', undefined, 30), undefined],
  [firearig('2026-08-01', undefined, 31), 'too-old'],
  [firearig('2026-08-01', '2030-07-31'), undefined],
  [firearig('2026-08-01', '2030-08-01'), 'too-long'],
  [firearig('2026-08-01', '2028-07-31', 20, true), undefined],
  [firearig('2026-08-01', '2028-08-01', 20, true), 'too-long'],
  [firearig('2030-01-01', '2032-12-31'), undefined],
  [firearig('2030-01-01', '2033-01-01'), 'too-late'],
  [firearig(undefined, '2033-01-01'), 'too-late'],
  [firearig('2033-01-01'), 'too-late'],
  [sommerjobb('2026-05-31'), 'too-early'],
  [sommerjobb('2026-06-01'), undefined],
  [sommerjobb('2026-08-31', '2026-09-27'), undefined],
  [sommerjobb('2026-09-01'), 'too-late'],
  [sommerjobb('2026-06-01', '2026-06-28'), undefined],
  [sommerjobb('2026-06-01', '2026-06-29'), 'too-long'],
  [sommerjobb('2026-06-01', undefined, 15), 'too-young'],
  [sommerjobb('2026-06-01', undefined, 16), undefined],
  [sommerjobb('2026-06-01', undefined, 29), undefined],
  [sommerjobb(undefined, undefined, 30), 'too-old'],
  [mentor('2026-06-30'), undefined],
  [mentor('2026-07-01'), 'too-long'],
  [mentor('2028-12-31', true), undefined],
  [mentor('2029-01-01', true), 'too-long'],
  [rate('inkluderingstilskudd', '2026-01-01', '2026-12-31'), undefined],
  [rate('inkluderingstilskudd', '2026-01-01', '2027-01-01'), 'too-long'],
  [rate('vta-o', '2026-08-31', '2040-01-01'), undefined],
  [rate('vta-o', '2026-09-01'), 'too-late'],
  [rate('grunnbelop', '1999-01-01', '2040-01-01'), undefined],
];

describe('the limits of a scheme', () => {
  test.each(rows)('%o gives %s', (given, code) => {
    const broken = brokenLimit({ id: 'c', ...given } as SubsidyCase);
    expect(broken?.code).toBe(code);
    expect(broken?.message ?? 'Ingen.').toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});
