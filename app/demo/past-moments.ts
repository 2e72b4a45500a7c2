import { osloDateOf, startOfOsloDate } from '../domain/calendar/oslo-date';
import { addDays, type PlainDate } from '../domain/calendar/plain-date';
import { isWorkday } from '../domain/calendar/workdays';
import { randomOf } from './scale/random';

const hour = 3_600_000;
const day = 24 * hour;
/** A working day in Oslo. */
const opens = 8 * hour;
const closes = 16 * hour;

/** Of what is left of a day one step takes so much: it never runs out, however many follow. */
const leastShare = 1 / 30;
const mostShare = 1 / 10;

/** Instants, in milliseconds. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * The moments of a past that leads up to `now`: what was done so many days ago was done between
 * eight and four on that day, or on the last workday before a free one. Each call is a later step
 * of its day than the calls before it, and nothing lies ahead of `now` but days below zero. The
 * same `now` gives the same moments.
 */
export function pastMoments(now: Date): (daysAgo: number) => Date {
  const today = osloDateOf(now);
  const steps = new Map<string, { readonly count: number; readonly at: number }>();

  function stepIn(name: string, { from, until }: Span): Date {
    const { count, at } = steps.get(name) ?? { count: 0, at: from };
    const share = leastShare + randomOf(1, `${name} ${count}`).next() * (mostShare - leastShare);
    const next = at + Math.max(1, Math.round((until - at) * share));
    steps.set(name, { count: count + 1, at: next });
    return new Date(next);
  }

  return (daysAgo) => {
    if (daysAgo < 0) return new Date(now.getTime() - daysAgo * day);
    const on = addDays(today, -daysAgo);
    const span = daysAgo === 0 ? soFar(on, now) : workingHoursOf(on);
    return span.until > span.from ? stepIn(on, span) : now;
  };
}

/** Of today only what has been; before the day has begun there is nothing. */
function soFar(today: PlainDate, now: Date): Span {
  const { from, until } = openOn(today);
  return { from, until: Math.min(until, now.getTime()) };
}

/** A free day's part of the workday before it: after that day's own, in the order of the days. */
function workingHoursOf(on: PlainDate): Span {
  let workday = on;
  let place = 0;
  for (; !isWorkday(workday); place += 1) workday = addDays(workday, -1);
  let parts = 1;
  while (!isWorkday(addDays(workday, parts))) parts += 1;
  const { from, until } = openOn(workday);
  const part = (until - from) / parts;
  return { from: from + place * part, until: from + (place + 1) * part };
}

function openOn(on: PlainDate): Span {
  const midnight = Date.parse(startOfOsloDate(on));
  return { from: midnight + opens, until: midnight + closes };
}
