import type { PlainDate } from './plain-date';

const osloCalendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date a clock on a wall in Oslo shows at `instant`. */
export function osloDateOf(instant: Date): PlainDate {
  const parts = osloCalendar.formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') => parts.find((p) => p.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The instant an Oslo date begins, as ISO UTC: an hour or two before midnight UTC. */
export function startOfOsloDate(on: PlainDate): string {
  const midnight = Date.parse(`${on}T00:00:00.000Z`);
  const [summer, winter] = [2, 1].map((hours) => new Date(midnight - hours * 3_600_000));
  return (osloDateOf(summer!) === on ? summer! : winter!).toISOString();
}
