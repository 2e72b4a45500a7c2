import { describe, expect, it } from 'vitest';
import { mayAnswer, type Invited } from './break-glass';

const start = Date.parse('2026-11-20T09:00:00.000Z');
const day = 24 * 3_600_000;
const at = (days: number) => new Date(start + days * day).toISOString();

/** Each as «who by whom on which day». */
const invitationsOf = (said: readonly string[]) =>
  new Map<string, Invited>(
    said.map((one) => {
      const [id = '', by = '', on = ''] = one.split(' ');
      return [id, { by, at: at(Number(on)) }];
    }),
  );

describe('An administrator who is to answer a request', () => {
  it.each<[string, string, string, readonly string[], number, boolean]>([
    ['invited by the asker just now', 'a', 'b', ['b a 0'], 0, false],
    ['invited by the asker a moment less than a week ago', 'a', 'b', ['b a 0'], 6.9999, false],
    ['invited by the asker a week ago', 'a', 'b', ['b a 0'], 7, true],
    ['invited by another just now', 'a', 'b', ['b c 0'], 0, true],
    ['let in by the operator', 'a', 'b', [], 0, true],
    ['the asker herself, however long ago', 'a', 'a', [], 365, false],
    ['invited by one the asker has invited', 'a', 'c', ['b a 0', 'c b 0'], 1, false],
    ['at the end of a chain of four', 'a', 'e', ['b a 0', 'c b 1', 'd c 2', 'e d 3'], 4, false],
    ['who invited the asker just now', 'b', 'a', ['b a 0'], 0, false],
    ['invited by the one who invited the asker', 'b', 'c', ['b a 0', 'c a 0'], 1, false],
    ['who invited the asker a week ago', 'b', 'a', ['b a 0'], 7, true],
    ['invited by one who was new, a week after that', 'a', 'c', ['b a 0', 'c b 6'], 7, true],
    [
      'invited by another than the one who invited the asker',
      'b',
      'd',
      ['b a 0', 'd c 0'],
      1,
      true,
    ],
  ])('%s', (_who, asker, answerer, invitations, days, expected) => {
    const now = new Date(start + days * day);
    expect(mayAnswer(asker, answerer, invitationsOf(invitations), now)).toBe(expected);
  });
});
