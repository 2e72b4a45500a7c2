import type { Weekday } from '~/app/domain/calendar/plain-date';
import { distinctTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import { readWeekTimes } from '~/app/domain/typed/week-times';
import type { SolvedRefusal } from './gaps/gap-facts';

/** Words that turn or leave open what stands beside them: then only a person can read it. */
const unclear =
  /(?<!\p{L})(?:ikke|ikkje|aldri|uten|unntatt|utenom|slipper|ingen|eller|før|etter|annenhver|mens|opptil)(?!\p{L})/iu;

const weekly =
  /(\d{1,2}(?:[.,]\d)?)\s*(?:timer|timar|t)\s*(?:(?:i|per|pr\.?|hver|kvar)\s*(?:uka|uken|uke|veka|veke)|\/\s*uke)/giu;

/**
 * The times that a solution says instead of those she said no to; null where it does not say them
 * plainly. Where it names clock times alone, they are meant for the days that were asked.
 */
export function timesOfSolution({
  how,
  times,
}: Pick<SolvedRefusal, 'how' | 'times'>): WeekTime[] | null {
  if (unclear.test(how)) return null;
  const asked = [...new Set(times.map(({ day }) => day))];
  const said = readWeekTimes(how).flatMap(({ days, span }) =>
    (days.length > 0 ? days : asked).map((day) => ({ day, span })),
  );
  const read = said.flatMap(({ day, span }) => (span ? [{ day, ...span }] : []));
  const isPlain = read.length > 0 && read.length === said.length;
  // «Fra 08.00–11.00 til 10.00–13.00» names what she said no to as well.
  const isRefused = read.some((one) => times.some((time) => isSame(one, time)));
  return isPlain && !isRefused ? distinctTimes(read) : null;
}

/**
 * The days that a solution names without clock times, «mandag til torsdag»; null where it names none,
 * names times too, or can only be read by a person.
 */
export function daysOfSolution(how: string): readonly Weekday[] | null {
  if (unclear.test(how)) return null;
  const said = readWeekTimes(how);
  const days = said.flatMap((named) => named.days);
  return days.length > 0 && said.every(({ span }) => span === null) ? days : null;
}

/**
 * The hours a week that a solution says instead of those she said no to; null where it says none
 * plainly.
 */
export function hoursOfSolution({
  how,
  hours,
}: Pick<SolvedRefusal, 'how' | 'hours'>): number | null {
  const said = [...how.matchAll(weekly)].map(([, number = '']) => Number(number.replace(',', '.')));
  const [only, ...more] = said;
  if (unclear.test(how) || only === undefined || more.length > 0) return null;
  return only > 0 && only !== hours ? only : null;
}

function isSame(one: WeekTime, other: WeekTime): boolean {
  return one.day === other.day && one.from === other.from && one.to === other.to;
}
