import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeSubsidy } from './compute-subsidy';

const varig = { id: 'v', scheme: 'varig-lonnstilskudd', percent: 60 };
const mentor = { id: 'm', scheme: 'mentor', per: 'year', amount: 780_000 };
const vtao = { id: 'o', scheme: 'vta-o' };

describe('a case that cannot be read', () => {
  test.each([
    [{ ...varig, wage: '20000' }, 'v: wage skal være hele kroner'],
    [{ ...varig, wage: 20_000.5 }, 'v: wage skal være hele kroner'],
    [{ ...varig, wage: -1 }, 'v: wage kan ikke være under 0'],
    [{ ...varig, wage: 1e9 }, 'v: wage kan ikke være over'],
    [{ ...varig, tax: 14.1 }, 'v: tax skal være en brøk'],
    [{ ...varig, holiday: -0.12 }, 'v: holiday skal være en brøk'],
    [{ ...varig, percent: 101 }, 'v: percent skal være en prosent'],
    [{ ...varig, reducedAbility: 'ja' }, 'v: reducedAbility skal være true eller false'],
    [{ ...varig, ageAtStart: 29.5 }, 'v: ageAtStart skal være hele år'],
    [{ ...varig, start: '2025-02-29' }, 'v: start skal være en dato som finnes'],
    [{ ...varig, start: '2025-2-1' }, 'v: start skal være en dato som finnes'],
    [{ ...varig, end: '1899-12-31' }, 'v: end skal være en dato som finnes'],
    [{ ...varig, start: 20_250_101 }, 'v: start skal være en dato som finnes'],
    [{ ...varig, start: '2025-02-01', end: '2025-01-31' }, 'v: end kan ikke være før start'],
    [{ ...varig, start: '2025-01-01', end: '2076-01-01' }, 'v: end kan ikke være mer enn 50 år'],
    [{ ...mentor, positionPercent: -1 }, 'm: positionPercent skal være en prosent'],
    [{ ...mentor, amount: -1 }, 'm: amount kan ikke være under 0'],
    [{ ...mentor, per: 'fortnight' }, 'm: per skal være year, month'],
    [vtao, 'o: on mangler'],
    [{ ...vtao, on: '2026-13-01' }, 'o: on skal være en dato som finnes'],
    [{ id: 'x', scheme: 'gratis' }, 'x: scheme skal være en av midlertidig-lonnstilskudd'],
    [{ scheme: 'vta-o', on: '2026-01-01' }, 'Uten id: id skal være en tekst'],
    [undefined, 'Uten id: saken skal være et objekt'],
    ['varig', 'Uten id: saken skal være et objekt'],
  ])('%o says which case and field, and the remedy', (given, message) => {
    const { error } = computeSubsidy(given);
    expect(error?.code).toBe('invalid-input');
    expect(error?.message).toContain(message);
    expect(error?.message).toMatch(/\.$/);
  });

  test('has no figure, and never 0', () => {
    for (const given of [{ ...varig, wage: -1 }, { ...mentor, amount: -1 }, vtao]) {
      const { id, error, ...figures } = computeSubsidy(given);
      expect([id, error?.code]).toEqual([given.id, 'invalid-input']);
      expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
    }
  });

  test('is answered whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(computeSubsidy(given).error?.code).toBe('invalid-input');
      }),
    );
  });
});

describe('a case', () => {
  test('keeps its id and skips what it does not know', () => {
    expect(computeSubsidy({ ...vtao, on: '2024-05-01', source: 'x' })).toEqual({
      id: 'o',
      value: 6_808,
    });
  });

  test('of each scheme is computed', () => {
    const rates = { holiday: 0.12, pension: 0.02, tax: 0.141 };
    expect(computeSubsidy({ ...varig, ...rates, wage: 20_000 })).toMatchObject({
      id: 'v',
      perMonth: 15_642,
    });
    expect(computeSubsidy({ ...mentor, positionPercent: 50 })).toMatchObject({ hourly: 800 });
  });
});
