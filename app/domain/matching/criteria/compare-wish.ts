import type { Condition, DemandKey, Demands } from '../input';
import { compareDemand, levelOf, stepsOf } from '../rules/compare-demand';

/** Burdens: less than wished is as good. For other demands a wish is the value itself. */
const burdens: ReadonlySet<DemandKey> = new Set([
  'liftingKg',
  'standing',
  'reading',
  'noise',
  'foods',
  'dress',
]);

/** A known miss by one step is worth less than a demand that is not known (0.5). */
const nearMiss = 0.8;

/** How well a demand meets a wish, 0–1; undefined where the wish says nothing about it. */
export function compareWish<Key extends DemandKey>(
  about: Key,
  demand: NonNullable<Demands[Key]>,
  want: Condition['want'],
): number | undefined {
  if (typeof demand === 'boolean' && typeof want === 'boolean') return demand === want ? 1 : 0;
  if (want === true) return 1;
  const wished = typeof want === 'string' ? levelOf(about, want) : undefined;
  const level = levelOf(about, demand);
  if (wished !== undefined && level !== undefined) {
    const away = burdens.has(about) ? Math.max(0, level - wished) : Math.abs(level - wished);
    return away === 0 ? 1 : nearMiss * (1 - away / stepsOf(about));
  }
  const comparison = compareDemand(about, demand, want);
  return comparison === 'unclear' ? undefined : comparison === 'met' ? 1 : 0;
}
