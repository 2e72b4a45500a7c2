import { weekdays, type Weekday } from './plain-date';
import { weekdayNames } from './calendar-wording';

/** A stretch of a weekday, clock times `HH:MM`. */
export type WeekTime = { readonly day: Weekday; readonly from: string; readonly to: string };

/** Week times as lines to read, like days joined: «Mandag–onsdag kl. 08.00–14.00». */
export function formatWeekTimes(times: readonly WeekTime[]): string[] {
  const lines: { first: number; last: number; hours: string }[] = [];
  weekdays.forEach((day, index) => {
    const hours = hoursOf(times.filter((time) => time.day === day));
    if (hours === '') return;
    const previous = lines.at(-1);
    if (previous?.last === index - 1 && previous.hours === hours) previous.last = index;
    else lines.push({ first: index, last: index, hours });
  });
  return lines.map(({ first, last, hours }) => `${daysFrom(first, last)} kl. ${hours}`);
}

/** The stretches that lie in both, day by day; a shift past midnight counts to midnight. */
export function commonTimes(some: readonly WeekTime[], others: readonly WeekTime[]): WeekTime[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      if (one.day !== other.day) return [];
      const from = one.from > other.from ? one.from : other.from;
      const to = endOf(one) < endOf(other) ? endOf(one) : endOf(other);
      return from < to ? [{ day: one.day, from, to }] : [];
    }),
  );
}

/** What is left of some stretches when others are taken out of them. */
export function timesWithout(times: readonly WeekTime[], taken: readonly WeekTime[]): WeekTime[] {
  return taken.reduce<WeekTime[]>(
    (left, out) =>
      left.flatMap((time) => {
        const [common] = commonTimes([time], [out]);
        if (!common) return [time];
        const end = endOf(time);
        return [
          ...(time.from < common.from ? [{ ...time, to: common.from }] : []),
          ...(common.to < end ? [{ ...time, from: common.to, to: time.to }] : []),
        ];
      }),
    [...times],
  );
}

/** Midnight as an end, and a shift past it, last to the end of the day they begin on. */
export function endOf({ from, to }: Pick<WeekTime, 'from' | 'to'>): string {
  return to <= from ? '24:00' : to;
}

/** Each stretch once. */
export function distinctTimes(times: readonly WeekTime[]): WeekTime[] {
  const keyOf = ({ day, from, to }: WeekTime) => `${day} ${from} ${to}`;
  return [...new Map(times.map((time) => [keyOf(time), time])).values()];
}

/** The hours of a week's times. A shift past midnight ends the day after it began. */
export function weeklyHoursOf(times: readonly WeekTime[]): number {
  const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const minutes = times.map(({ from, to }) => {
    const length = minutesOf(to) - minutesOf(from);
    return length > 0 ? length : length + 24 * 60;
  });
  return minutes.reduce((sum, each) => sum + each, 0) / 60;
}

function hoursOf(times: readonly WeekTime[]): string {
  return times
    .map(({ from, to }) => `${from.replace(':', '.')}–${to.replace(':', '.')}`)
    .sort()
    .join(' og ');
}

function daysFrom(first: number, last: number): string {
  const name = (index: number) => weekdayNames[weekdays[index]!];
  const firstName = name(first).replace(/^./, (letter) => letter.toUpperCase());
  if (first === last) return firstName;
  return last === first + 1 ? `${firstName} og ${name(last)}` : `${firstName}–${name(last)}`;
}
