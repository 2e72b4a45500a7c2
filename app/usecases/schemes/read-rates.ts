import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import {
  rateKeys,
  rateTable,
  rateUnits,
  rowOn,
  type RateKey,
  type RateRow,
} from '~/app/domain/schemes/rate-table';
import type { Services } from '~/app/services';
import { listAddedRates } from '~/db/repositories/scheme-rates';

interface RateLine extends RateRow {
  /** Who added it; null for what the portal came with. */
  readonly by: string | null;
}

/** The rates to compute with: those the portal came with, and over them what has been added. */
export async function ratesNow({ store }: Pick<Services, 'store'>): Promise<RateLine[]> {
  const added = await listAddedRates(store.read);
  return [
    ...rateTable.map((row) => ({ ...row, by: null })),
    ...added.map(({ row, by }) => ({ ...row, unit: rateUnits[row.rate], by })),
  ];
}

export interface RatesView {
  readonly today: PlainDate;
  readonly rates: readonly {
    readonly key: RateKey;
    /** What holds today; null when it is not known. */
    readonly value: number | null;
    /** The last read of the source of what holds today, or of the last that was known. */
    readonly checkedOn: PlainDate;
    /** Every row, what reaches the longest first. */
    readonly lines: readonly RateLine[];
  }[];
}

/** Each rate with all its rows: what holds, where it is from, and where it is not known. */
export async function readRates(services: Services): Promise<RatesView> {
  const today = osloDateOf(services.clock.now());
  const all = await ratesNow(services);
  return {
    today,
    rates: rateKeys.map((key) => {
      const lines = all.filter(({ rate }) => rate === key).toReversed();
      const holding = rowOn(key, today, all);
      return {
        key,
        value: holding?.value ?? null,
        checkedOn: (holding ?? lines[0]!).checkedOn,
        lines: lines.toSorted((a, b) =>
          a.validTo < b.validTo ? 1 : a.validTo > b.validTo ? -1 : 0,
        ),
      };
    }),
  };
}
