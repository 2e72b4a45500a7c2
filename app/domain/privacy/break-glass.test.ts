import { describe, expect, it } from 'vitest';
import { mayAnswer } from './break-glass';

const invitedAt = '2026-11-20T09:00:00.000Z';
const asker = 'a';

describe('An administrator who is to answer a request', () => {
  it.each([
    ['invited by the asker just now', 'b', asker, '2026-11-20T09:00:00.000Z', false],
    [
      'invited by the asker a moment less than seven days ago',
      'b',
      asker,
      '2026-11-27T08:59:59.999Z',
      false,
    ],
    ['invited by the asker seven days ago', 'b', asker, '2026-11-27T09:00:00.000Z', true],
    ['invited by another just now', 'b', 'c', '2026-11-20T09:00:00.000Z', true],
    ['let in by the operator', 'b', null, '2026-11-20T09:00:00.000Z', true],
    ['the asker herself, however long ago', asker, null, '2027-11-20T09:00:00.000Z', false],
  ])('%s', (_who, id, by, now, expected) => {
    const invited = by === null ? null : { by, at: invitedAt };
    expect(mayAnswer(asker, { id, invited }, new Date(now))).toBe(expected);
  });
});
