import { expect, test } from 'vitest';
import { agreementCalendar } from './agreement-calendar';
import { agreementStatuses, type AgreementStatus } from './agreement-status';
import { soundTrial } from './sound-terms.fixture';

const reader = {
  address: 'https://torget.example.test/agreements/a1',
  today: '2026-12-15',
  writtenAt: new Date('2026-12-15T10:00:00.000Z'),
};
const calendar = (status: AgreementStatus, version = 1, today = reader.today) =>
  agreementCalendar({ id: 'a1', version, status, terms: soundTrial }, { ...reader, today });
const all = (text: string | undefined, line: RegExp) => text?.match(line) ?? [];

test('only an agreement that holds, or has held, has days to give', () => {
  const given = agreementStatuses.filter((status) => calendar(status) !== undefined);
  expect(given).toEqual(['in-force', 'decision-overdue', 'ended']);
});

test('a new version moves the days that were given out before', () => {
  const uids = (version: number) => all(calendar('in-force', version), /^UID:.*$/gm);
  expect(uids(2)).toEqual(uids(1));
  expect(new Set(all(calendar('in-force', 1), /^SEQUENCE:.*$/gm)).size).toBe(1);
  expect(calendar('in-force', 1)).toContain('SEQUENCE:0');
  expect(calendar('in-force', 3)).toContain('SEQUENCE:2');
});

test('when it has ended the coming days are taken back, after every version', () => {
  const ended = calendar('ended', 3);
  expect(ended).toContain('METHOD:CANCEL');
  expect(ended).toContain('SEQUENCE:3');
  const coming = all(ended, /^DTSTART;VALUE=DATE:(\d+)/gm).map((line) => line.slice(-8));
  expect(coming.length).toBeGreaterThan(0);
  expect(coming.every((on) => on > '20261215')).toBe(true);
  expect(calendar('ended', 3, '2029-01-01')).toBeUndefined();
});
