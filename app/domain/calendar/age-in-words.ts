import { osloDateOf } from './oslo-date';
import { daysBetween } from './plain-date';

/** How old something is, as people say it: «i dag», «i går», «for 3 dager siden». Days in Oslo. */
export function ageInWords(at: string, now: string): string {
  const days = daysBetween(osloDateOf(new Date(at)), osloDateOf(new Date(now)));
  if (days <= 0) return 'i dag';
  if (days === 1) return 'i går';
  if (days < 14) return `for ${days} dager siden`;
  return `for ${Math.floor(days / 7)} uker siden`;
}
