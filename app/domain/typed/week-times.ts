import { weekdayNames } from '~/app/domain/calendar/calendar-wording';
import { weekdays, type Weekday } from '~/app/domain/calendar/plain-date';
import { readTimeSpan } from './clock-time';

/** Days and hours named in a text: no days are any, no span is the whole day. */
export interface NamedTime {
  readonly days: readonly Weekday[];
  readonly span: { readonly from: string; readonly to: string } | null;
}

const dayNames = Object.values(weekdayNames).join('|');
const clock = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const parts = new RegExp(
  String.raw`(hverdag)(?:er|ene)?|(${dayNames})(?:er|ene)?(?:\s*[-–—]\s*|\s+til\s+)(${dayNames})` +
    String.raw`|(${dayNames})(?:er|ene)?` +
    String.raw`|(kl\.?|klokk[ae]n?)?\s*(${clock}(?:\s*[-–—]\s*|\s+til\s+)${clock})(?![\d.:]*\d)`,
  'gi',
);

interface Named {
  readonly days: Weekday[];
  readonly spans: { readonly from: string; readonly to: string }[];
}

/**
 * The days and clock times that a free text names, in its order: «mandag og onsdag kl. 08.00–11.00,
 * fredag 9–12». What is written in another way is passed over, and so is «2–3 ganger i uka»: hours
 * without minutes are times only after a day or «kl.».
 */
export function readWeekTimes(typed: string): NamedTime[] {
  const named: Named[] = [];
  const begun = (): Named => {
    const next: Named = { days: [], spans: [] };
    named.push(next);
    return next;
  };
  for (const [, workdays, first, last, day, before, hours] of typed.matchAll(parts)) {
    const current = named.at(-1);
    if (hours === undefined) {
      const days = workdays ? weekdays.slice(0, 5) : daysFrom(first ?? day, last ?? day);
      (current?.spans.length === 0 ? current : begun()).days.push(...days);
      continue;
    }
    const span = readTimeSpan(hours);
    const isTime = before !== undefined || /[.:]/.test(hours) || current?.spans.length === 0;
    if (span && isTime) (current ?? begun()).spans.push(span);
  }
  return named.flatMap(({ days, spans }): NamedTime[] =>
    spans.length === 0 ? [{ days, span: null }] : spans.map((span) => ({ days, span })),
  );
}

/** From one day to another in the same week. */
function daysFrom(first: string | undefined, last: string | undefined): Weekday[] {
  const at = (name: string | undefined) =>
    weekdays.findIndex((day) => weekdayNames[day] === name?.toLowerCase());
  return weekdays.slice(at(first), at(last) + 1);
}
