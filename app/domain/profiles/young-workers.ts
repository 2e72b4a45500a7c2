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
  const { hoursAWeek, nightFrom, nightTo } = youngWorkerRules;
  const isNight = available.some(
    ({ from, to }) => from < nightTo || from >= nightFrom || to > nightFrom || to <= from,
  );
  return [
    ...((hoursPerWeek?.max ?? 0) > hoursAWeek ? (['week'] as const) : []),
    ...(isNight ? (['night'] as const) : []),
  ];
}
