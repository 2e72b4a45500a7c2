import type { WeekTime } from '~/app/domain/calendar/week-times';
import type { MatchProfile } from '~/app/domain/matching/input';

/**
 * What the Working Environment Act asks of work by people under 18, as guidance: an employer and
 * the provider's lawyer decide. Stricter limits hold for those under 15 and for school days.
 */
export const youngWorkerRules = {
  source: 'arbeidsmiljøloven §§ 11-2 og 11-3',
  checkedOn: '2026-11-27',
  hoursADay: 8,
  hoursAWeek: 40,
  nightFrom: '23:00',
  nightTo: '06:00',
} as const;

/** What in the times she offers lies outside those limits: `week` too long, or `night`. */
export type YoungWorkerHint = 'week' | 'night';

export function youngWorkerHints({
  hoursPerWeek,
  available = [],
}: Pick<MatchProfile, 'hoursPerWeek' | 'available'>): YoungWorkerHint[] {
  const { hoursAWeek } = youngWorkerRules;
  const isNight = available.some(isNightForTheYoung);
  return [
    ...((hoursPerWeek?.max ?? 0) > hoursAWeek ? (['week'] as const) : []),
    ...(isNight ? (['night'] as const) : []),
  ];
}

/** Whether some of a stretch of work lies between eleven at night and six in the morning. */
export function isNightForTheYoung({ from, to }: Pick<WeekTime, 'from' | 'to'>): boolean {
  const { nightFrom, nightTo } = youngWorkerRules;
  return from < nightTo || from >= nightFrom || to > nightFrom || to <= from;
}
