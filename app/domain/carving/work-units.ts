/**
 * Work is counted in whole units of twelve seconds, so that sums are exact: a minute is five of
 * them, a hundredth of an hour three.
 */
export const unitsPerMinute = 5;
const unitsPerHour = 60 * unitsPerMinute;

export function toUnits(hours: number): number {
  return Math.round(hours * unitsPerHour);
}

export function toHours(units: number): number {
  return units / unitsPerHour;
}
