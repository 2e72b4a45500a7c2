import { addMonths, type PlainDate } from '../calendar/plain-date';
import type { WageScheme } from './subsidy-case';

/** From so many months after the start, this per cent of the cost. */
export type PercentStep = { readonly afterMonths: number; readonly percent: number };

type Asked = { readonly percent?: number | undefined };

const firearigSteps: readonly PercentStep[] = [
  { afterMonths: 0, percent: 70 },
  { afterMonths: 12, percent: 60 },
  { afterMonths: 24, percent: 50 },
  { afterMonths: 36, percent: 35 },
];

/** At most this for permanent subsidy, in the first year and after it. */
const varigMost = { firstYear: 75, later: 67 };

/**
 * The percentages of a wage subsidy, the first from the start on; none where the per cent is not
 * known. The four-year scheme has its own, whatever was asked for. Of temporary subsidy the two
 * percentages of the law step down; another one stands as asked _(derived)_.
 */
export function percentSteps(scheme: WageScheme, asked: Asked): readonly PercentStep[] {
  switch (scheme) {
    case 'firearig-lonnstilskudd':
      return firearigSteps;
    case 'midlertidig-lonnstilskudd':
      return midlertidigSteps(asked);
    case 'varig-lonnstilskudd':
      return varigSteps(asked);
    case 'sommerjobb':
      return from(asked.percent);
  }
}

/** The day a step begins: the same day of the month, or the last of a shorter month. */
export function stepOn(start: PlainDate, { afterMonths }: PercentStep): PlainDate {
  return addMonths(start, afterMonths);
}

/** 40 % falls to 30 after half a year; with reduced work ability 60 % to 50 after a year. */
function midlertidigSteps({ percent }: Asked): PercentStep[] {
  if (percent === 40) return [...from(40), { afterMonths: 6, percent: 30 }];
  if (percent === 60) return [...from(60), { afterMonths: 12, percent: 50 }];
  return from(percent);
}

function varigSteps({ percent }: Asked): PercentStep[] {
  if (percent === undefined || percent <= varigMost.later) return from(percent);
  return [
    ...from(Math.min(percent, varigMost.firstYear)),
    { afterMonths: 12, percent: varigMost.later },
  ];
}

function from(percent: number | undefined): PercentStep[] {
  return percent === undefined ? [] : [{ afterMonths: 0, percent }];
}
