import { addWeeks, type PlainDate } from '~/app/domain/calendar/plain-date';

const weeksInForce = 26;

/** The last day of a consent given on a day: half a year, then she is asked anew (derived). */
export function consentUntil(givenOn: PlainDate): PlainDate {
  return addWeeks(givenOn, weeksInForce);
}
