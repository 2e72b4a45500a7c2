import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentSchema, type Consent } from './consent';
import { consentInForce, type ConsentQuestion } from './consent-in-force';

const consent: Consent = {
  companyId: 'bakery',
  cardHash: 'hash-1',
  purpose: 'show-card',
  given: { how: 'link' },
  hadInterpreter: false,
  givenAt: '2026-11-22T09:00:00.000Z',
  untilOn: '2027-01-31',
  withdrawnAt: null,
};
const question: ConsentQuestion = {
  companyId: 'bakery',
  cardHash: 'hash-1',
  purpose: 'show-card',
  at: '2026-11-23T08:00:00Z',
};

describe('a consent', () => {
  test('holds for the card, company and purpose it was given for', () => {
    expect(consentInForce(consent, question)).toBe(true);
  });

  test.each<[string, Partial<ConsentQuestion>]>([
    ['another company', { companyId: 'shop' }],
    ['another version of the card', { cardHash: 'hash-2' }],
    ['her name', { purpose: 'disclose-name' }],
    ['the time before she gave it', { at: '2026-11-22T08:59:59.999Z' }],
    ['the day after its last', { at: '2027-01-31T23:00:00Z' }],
  ])('does not hold for %s', (_what, difference) => {
    expect(consentInForce(consent, { ...question, ...difference })).toBe(false);
  });

  test('holds through its last day in Oslo', () => {
    expect(consentInForce(consent, { ...question, at: '2027-01-31T22:59:59Z' })).toBe(true);
  });

  test('without a last day holds until it is withdrawn', () => {
    const openEnded = { ...consent, untilOn: null };
    expect(consentInForce(openEnded, { ...question, at: '2030-01-01T00:00:00Z' })).toBe(true);
  });

  test('stops at the instant of withdrawal, however the instants are written', () => {
    const withdrawn = { ...consent, withdrawnAt: '2026-11-23T08:00:00.000Z' };
    expect(consentInForce(withdrawn, { ...question, at: '2026-11-23T07:59:59Z' })).toBe(true);
    expect(consentInForce(withdrawn, { ...question, at: '2026-11-23T08:00:00Z' })).toBe(false);
  });

  test('once withdrawn never holds again', () => {
    const withdrawn = { ...consent, untilOn: null, withdrawnAt: '2026-12-01T00:00:00Z' };
    const after = fc.date({
      min: new Date('2026-12-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(after, (at) => {
        expect(consentInForce(withdrawn, { ...question, at: at.toISOString() })).toBe(false);
      }),
    );
  });
});

describe('a consent given in a meeting', () => {
  test('names its witness', () => {
    const inMeeting = { ...consent, given: { how: 'meeting', witness: 'Kari Lund' } };
    expect(consentSchema.safeParse(inMeeting).success).toBe(true);
    const unwitnessed = { ...consent, given: { how: 'meeting', witness: ' ' } };
    expect(consentSchema.safeParse(unwitnessed).success).toBe(false);
  });
});
