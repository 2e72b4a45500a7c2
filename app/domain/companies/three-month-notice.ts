import { addMonths, type PlainDate } from '../calendar/plain-date';

interface Contact {
  readonly specialistId: string;
  readonly on: PlainDate;
}

/**
 * The latest contact by another specialist within three months, today included. Advice before one
 * calls, never a lock (I2 L10177); null when nobody else was in touch.
 */
export function threeMonthNotice<Entry extends Contact>(
  entries: readonly Entry[],
  { specialistId, today }: { readonly specialistId: string; readonly today: PlainDate },
): Entry | null {
  const since = addMonths(today, -3);
  return entries.reduce<Entry | null>((latest, entry) => {
    const counts = entry.specialistId !== specialistId && entry.on >= since && entry.on <= today;
    return counts && (latest === null || entry.on > latest.on) ? entry : latest;
  }, null);
}
