/** How much of a kind of work she has done: as people remember it, not counted to the month. */
export const amountBands = ['tried', 'some-months', 'a-year-or-two', 'years'] as const;
export type AmountBand = (typeof amountBands)[number];

/** The first month that is no longer in the band, and the months a band stands for. */
const bands: Record<AmountBand, { readonly below: number; readonly months: number }> = {
  tried: { below: 2, months: 1 },
  'some-months': { below: 12, months: 6 },
  'a-year-or-two': { below: 36, months: 18 },
  years: { below: Number.POSITIVE_INFINITY, months: 48 },
};

/** The band that a number of months lies in. */
export function amountBandOf(months: number): AmountBand {
  return amountBands.find((band) => months < bands[band].below) ?? 'years';
}

/** The months of a chosen band: those known before where they lie in it, else its middle. */
export function monthsOf(band: AmountBand, known: number | undefined): number {
  return known !== undefined && amountBandOf(known) === band ? known : bands[band].months;
}
