import { addDays, type PlainDate } from './plain-date';

const encoder = new TextEncoder();

/** A day in a calendar, all day long: a date in Oslo and nowhere else, so that no zone moves it. */
export interface CalendarDay {
  /** The same each time the day is given out, so that a calendar updates what it has. */
  readonly uid: string;
  /** Grows with every change of the day. */
  readonly sequence: number;
  readonly on: PlainDate;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

interface CalendarFile {
  readonly days: readonly CalendarDay[];
  /** All of them are taken back. */
  readonly isCancelled: boolean;
  readonly writtenAt: Date;
}

/**
 * Days as a calendar file (RFC 5545): lines of at most 75 bytes with CRLF. Of the libraries that
 * write such files one needs a newer Node and one stamps them with the time of the process.
 */
export function writeCalendar({ days, isCancelled, writtenAt }: CalendarFile): string {
  const stamp = writtenAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Oppgavetorget//Avtaler//NO',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.uid}`,
      `SEQUENCE:${day.sequence}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateIn(day.on)}`,
      `DTEND;VALUE=DATE:${dateIn(addDays(day.on, 1))}`,
      `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${textIn(day.title)}`,
      `DESCRIPTION:${textIn(day.text)}`,
      `URL:${day.address}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function dateIn(on: PlainDate): string {
  return on.replaceAll('-', '');
}

/** What would end a value or a line is written as text; other control characters are left out. */
function textIn(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** A line of more than 75 bytes goes on after a space; no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
