import { z } from 'zod';

/** What people write before or after a time, which says nothing more. */
const around = /^(?:klokken|klokka|kl)\.?\s*|\s*(?:uhr|h)$/g;
const written = /^([01]?\d|2[0-4])(?:\s*[.:,]\s*([0-5]\d))?$|^([01]?\d|2[0-4])([0-5]\d)$/;

/**
 * A time of day as people write it – «9», «kl 9», «0900», «9.30», «09:00» – as `HH:MM`; undefined
 * where it is none, or two at once. `24:00` is the end of a day and nothing else.
 */
export function readClockTime(typed: string): string | undefined {
  const parts = written.exec(typed.trim().toLowerCase().replaceAll(around, ''));
  if (!parts) return undefined;
  const [, hour, minute, joinedHour, joinedMinute] = parts;
  const time = `${(hour ?? joinedHour ?? '').padStart(2, '0')}:${minute ?? joinedMinute ?? '00'}`;
  return time <= '24:00' ? time : undefined;
}

/** From when to when, with any dash or «til» between: «9-15», «kl. 08.30 til 12». */
export function readTimeSpan(typed: string): { from: string; to: string } | undefined {
  const ends = typed.trim().split(/\s*[-–—]\s*|\s+til\s+/i);
  const [from, to] = ends.map(readClockTime);
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  return from === to || from === '24:00' ? undefined : { from, to };
}

/** A field with a time of day; what is wrong is said in `message`. */
export function clockAnswer(message: string) {
  return z
    .string(message)
    .max(20, message)
    .transform((typed, context) => {
      const time = readClockTime(typed);
      if (time !== undefined && time !== '24:00') return time;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}
