import type { PlainDate } from '../calendar/plain-date';

export const rateKeys = ['grunnbelop', 'vta-o', 'inkluderingstilskudd'] as const;
export type RateKey = (typeof rateKeys)[number];

export type RateUnit = 'kr per year' | 'kr per month' | 'kr at most';

/**
 * A rate and the days it holds, both included. A new value is a new row; rows are never changed,
 * and where two reach the same day, the later in the list holds.
 */
export type RateRow = {
  readonly rate: RateKey;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  /** Whole kroner. */
  readonly value: number;
  readonly unit: RateUnit;
  readonly sourceTitle: string;
  readonly sourceAddress: string;
  readonly checkedOn: PlainDate;
};

/** What an agreement keeps of the rules it was written under (domain §10). */
export const rateTableVersion = '2026-08-20';

/** The units of the rates, which a new row has too. */
export const rateUnits: Readonly<Record<RateKey, RateUnit>> = {
  grunnbelop: 'kr per year',
  'vta-o': 'kr per month',
  inkluderingstilskudd: 'kr at most',
};

const source = {
  sourceTitle: 'NAVs løsning for tiltaksavtaler',
  sourceAddress: 'https://github.com/navikt/tiltaksgjennomforing-api',
  checkedOn: rateTableVersion,
} as const;

type Value = readonly [validFrom: PlainDate, validTo: PlainDate, value: number];

function rows(rate: RateKey, values: readonly Value[]): RateRow[] {
  return values.map(([validFrom, validTo, value]) => ({
    rate,
    validFrom,
    validTo,
    value,
    unit: rateUnits[rate],
    ...source,
  }));
}

/** Re-read every January and May. Each list ends where its source ends: after that, not known. */
export const rateTable: readonly RateRow[] = [
  ...rows('grunnbelop', [
    ['2019-05-01', '2020-04-30', 99_858],
    ['2020-05-01', '2021-04-30', 101_351],
    ['2021-05-01', '2022-04-30', 106_399],
    ['2022-05-01', '2023-04-30', 111_477],
    ['2023-05-01', '2024-04-30', 118_620],
    ['2024-05-01', '2025-04-30', 124_028],
    ['2025-05-01', '2026-04-30', 130_160],
  ]),
  ...rows('vta-o', [
    ['2022-01-01', '2022-12-31', 6_241],
    ['2023-01-01', '2023-12-31', 6_428],
    ['2024-01-01', '2024-12-31', 6_808],
    ['2025-01-01', '2025-12-31', 7_067],
    ['2026-01-01', '2026-12-31', 7_321],
  ]),
  ...rows('inkluderingstilskudd', [
    ['2000-01-01', '2023-12-31', 143_900],
    ['2024-01-01', '2024-12-31', 149_100],
    ['2025-01-01', '2025-12-31', 154_800],
    ['2026-01-01', '2026-12-31', 160_400],
  ]),
];

/** The row that holds on a day; undefined where no row reaches it. */
export function rowOn(
  rate: RateKey,
  on: PlainDate,
  rates: readonly RateRow[] = rateTable,
): RateRow | undefined {
  return rates.findLast((row) => row.rate === rate && row.validFrom <= on && on <= row.validTo);
}

/** The rate on a day in whole kroner, or `null` where no row reaches: never last year's. */
export function rateOn(
  rate: RateKey,
  on: PlainDate,
  rates: readonly RateRow[] = rateTable,
): number | null {
  return rowOn(rate, on, rates)?.value ?? null;
}
