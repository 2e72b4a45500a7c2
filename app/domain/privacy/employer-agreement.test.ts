import { describe, expect, test } from 'vitest';
import { agreementTermsSchema } from '~/app/domain/agreements/agreement-terms';
import {
  soundEmployment,
  soundPaidTrial,
  soundTrial,
  soundWhole,
} from '~/app/domain/agreements/sound-terms.fixture';
import { employerAgreement, type EmployerAgreement } from './employer-agreement';

const agreement: EmployerAgreement = {
  id: 'agreement-1',
  version: 2,
  contentHash: 'hash',
  status: 'sent',
  terms: { ...soundWhole, buddy: { name: 'Jon', hasAccepted: true } },
  reference: 'REF12345',
  sentAt: '2026-11-21T10:00:00Z',
  parties: [
    {
      role: 'jobseeker',
      acceptedAt: '2026-11-22T10:00:00Z',
      acceptedHow: 'link',
      declinedAt: null,
      declinedTo: null,
    },
  ],
};

describe('an agreement as the employer reads it', () => {
  test.each([soundTrial, soundPaidTrial, soundEmployment, soundWhole])(
    'is the whole document',
    (terms) => {
      const seen = employerAgreement({ ...agreement, terms });
      expect(seen).toEqual({ ...agreement, terms });
      expect(agreementTermsSchema.safeParse(seen.terms).success).toBe(true);
    },
  );

  test('holds no field that was not copied by name, at any depth', () => {
    const seen = JSON.stringify(employerAgreement(withCanaries(agreement)));
    expect(seen).not.toContain('KANARI');
    expect(seen).toContain('Vaske brett');
  });
});

/** The same value with a field nobody declared in every object of it. */
function withCanaries<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withCanaries(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withCanaries<unknown>(field)]);
  return { ...(Object.fromEntries(fields) as T), diagnosis: 'KANARI' };
}
