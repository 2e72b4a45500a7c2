import { describe, expect, test } from 'vitest';
import type { CompanyStatus } from './company-record';
import { planForLead } from './lead-decision';

const company = (status: CompanyStatus) => ({ id: 'bakery', status });
const user = (companyId: string | null, suspendedAt: string | null = null) => ({
  companyId,
  suspendedAt,
});

describe('letting a lead in', () => {
  test.each([
    ['a company nobody knew', undefined, undefined, { company: 'new', isInvited: true }],
    [
      'a lead in the register',
      company('lead'),
      undefined,
      { company: 'becomes-partner', isInvited: true },
    ],
    ['a partner', company('partner'), undefined, { company: 'stays', isInvited: true }],
    ['a company on pause', company('paused'), undefined, { company: 'stays', isInvited: true }],
    [
      'a colleague of the company',
      company('partner'),
      user('bakery'),
      { company: 'stays', isInvited: false },
    ],
  ] as const)('of %s', (_who, known, holder, plan) => {
    expect(planForLead({ company: known, user: holder })).toEqual({ ok: true, value: plan });
  });

  test.each([
    ['a stopped company', company('stopped'), undefined, 'company-stopped'],
    ['an ended company', company('ended'), undefined, 'company-stopped'],
    ['someone of another company', company('partner'), user('shop'), 'email-taken'],
    ['one of our own people', undefined, user(null), 'email-taken'],
    ['one who is shut out', company('partner'), user('bakery', '2026-01-01'), 'email-taken'],
  ] as const)('is refused for %s', (_who, known, holder, code) => {
    expect(planForLead({ company: known, user: holder })).toMatchObject({ ok: false, code });
  });
});
