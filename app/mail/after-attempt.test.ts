import { describe, expect, it } from 'vitest';
import { afterAttempt, isTooLateToRepeat } from './after-attempt';
import type { SendOutcome } from './send-outcome';

const startedAt = '2026-11-23T08:00:00.000Z';
const now = new Date('2026-11-23T08:00:01.000Z');
const earlier = '2026-11-23T07:00:00.000Z';
const threeDaysAgo = '2026-11-20T08:00:01.000Z';

const attempt = { attempts: 1, firstTriedAt: startedAt, startedAt, doubtBefore: null };
const rate: SendOutcome = { kind: 'postponed', code: '429 rate_limit_exceeded', waitSeconds: 30 };
const denied: SendOutcome = { kind: 'refused', code: '403 invalid_api_key' };
const silence: SendOutcome = { kind: 'unknown', code: 'timeout' };
const other: SendOutcome = { kind: 'mistaken', code: '409 invalid_idempotent_request' };

describe('what becomes of a letter', () => {
  it.each([
    ['is sent', attempt, { kind: 'sent', providerId: 'p1' }, 'sent', null],
    [
      'is sent after doubt',
      { doubtBefore: earlier },
      { kind: 'sent', providerId: 'p1' },
      'sent',
      null,
    ],
    ['is put off', attempt, rate, 'queued', null],
    ['is put off after doubt', { doubtBefore: earlier }, rate, 'queued', earlier],
    ['is put off for three days', { firstTriedAt: threeDaysAgo }, rate, 'parked', null],
    ['is refused', attempt, denied, 'parked', null],
    ['is refused after doubt', { doubtBefore: earlier }, denied, 'parked', earlier],
    ['meets silence', attempt, silence, 'queued', startedAt],
    ['meets silence again', { doubtBefore: earlier }, silence, 'queued', earlier],
    ['was another under this key', attempt, other, 'uncertain', startedAt],
  ] as const)('that %s', (_what, given, outcome, state, doubtSinceAt) => {
    const after = afterAttempt({ ...attempt, ...given }, outcome, now, 0.5);
    expect(after).toMatchObject({ state, doubtSinceAt });
  });

  it('is tried again when the provider said, not before', () => {
    expect(afterAttempt(attempt, rate, now, 0.5).nextTryAt).toBe('2026-11-23T08:00:31.000Z');
  });

  it('is tried again after the back-off when that is longer', () => {
    const after = afterAttempt({ ...attempt, attempts: 9 }, rate, now, 1);
    expect(after.nextTryAt).toBe('2026-11-23T08:21:21.000Z');
  });
});

describe('a letter that may have left', () => {
  it.each([
    [null, false],
    ['2026-11-22T09:00:01.001Z', false],
    ['2026-11-22T09:00:01.000Z', true],
  ])('since %s is too old to repeat: %s', (doubtSinceAt, expected) => {
    expect(isTooLateToRepeat({ doubtSinceAt }, now)).toBe(expected);
  });
});
