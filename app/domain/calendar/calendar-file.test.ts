import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from './calendar-file';

const day = {
  uid: 'a-evaluationOn@example.test',
  sequence: 0,
  on: '2028-02-29',
  title: 'Evaluering',
  text: 'Les avtalen.',
  address: 'https://example.test/company/agreements/a',
};
const file = (changes: Partial<typeof day> = {}, isCancelled = false) =>
  writeCalendar({
    days: [{ ...day, ...changes }],
    isCancelled,
    writtenAt: new Date('2026-11-27T12:34:56.789Z'),
  });

/** The lines as a calendar reads them: those that go on are joined. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds a day that no zone and no clock change can move', () => {
    expect(unfolded(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Oppgavetorget//Avtaler//NO',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a-evaluationOn@example.test',
      'SEQUENCE:0',
      'DTSTAMP:20261127T123456Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Evaluering',
      'DESCRIPTION:Les avtalen.',
      'URL:https://example.test/company/agreements/a',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('takes the same day back', () => {
    const lines = unfolded(file({ sequence: 2 }, true));
    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2', `UID:${day.uid}`]),
    );
  });

  it('keeps any text as text, in lines of at most 75 bytes', () => {
    const text = fc.string({
      unit: fc.constantFrom('å', '😀', ';', ',', '\\', '\n', '\r', '\0', 'a', ' '),
    });
    fc.assert(
      fc.property(text, (title) => {
        const written = file({ title });
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const [summary] = unfolded(written).filter((line) => line.startsWith('SUMMARY:'));
        const read = summary!
          .slice(8)
          .replaceAll(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(title.replaceAll(/\r\n?/g, '\n').replaceAll('\0', ''));
        expect(unfolded(written)).toHaveLength(18);
      }),
    );
  });
});
