/**
 * How much a task is, as an employer can say it with one tap: hours a week, both ends included.
 * `hours` is what the matcher reckons with until the specialist knows better.
 */
export const hoursBands = {
  '1-2': { min: 1, max: 2, hours: 1.5 },
  '3-5': { min: 3, max: 5, hours: 4 },
  '6-10': { min: 6, max: 10, hours: 8 },
  'over-10': { min: 11, max: null, hours: 15 },
} as const;

export type HoursBand = keyof typeof hoursBands;
export const hoursBandNames = ['1-2', '3-5', '6-10', 'over-10'] as const;

/** The band an exact number of weekly hours falls in; undefined while it is not known. */
export function hoursBandOf(hoursPerWeek: number | undefined): HoursBand | undefined {
  if (hoursPerWeek === undefined) return undefined;
  return hoursBandNames.find((name) => hoursPerWeek <= (hoursBands[name].max ?? Infinity));
}

/** Hours a week of several tasks together; null where a part of the sum is not known. */
export function weeklyHoursOf(tasks: readonly { readonly hoursPerWeek?: number }[]): {
  readonly min: number | null;
  readonly max: number | null;
} {
  const bands = tasks.map(({ hoursPerWeek }) => hoursBandOf(hoursPerWeek));
  const sum = (end: 'min' | 'max') =>
    bands.reduce<number | null>((total, band) => {
      const hours = band ? hoursBands[band][end] : null;
      return total === null || hours === null ? null : total + hours;
    }, 0);
  return bands.length === 0 ? { min: null, max: null } : { min: sum('min'), max: sum('max') };
}
