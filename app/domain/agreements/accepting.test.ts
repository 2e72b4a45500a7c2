import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFullyAccepted, mayAccept, type AcceptingState } from './accepting';
import { agreementRoles, type AgreementRole } from './agreement-parties';

const threeParties: AcceptingState = {
  roles: ['jobseeker', 'employer', 'specialist'],
  contentHash: 'v2',
  acceptances: [],
};
const acceptedBy = (...roles: AgreementRole[]) =>
  roles.map((role) => ({ role, contentHash: 'v2' }));

describe('accepting', () => {
  test.each<[AgreementRole, AgreementRole[], string]>([
    ['jobseeker', [], 'ok'],
    ['employer', [], 'ok'],
    ['employer', ['jobseeker'], 'ok'],
    ['specialist', [], 'others-first'],
    ['specialist', ['jobseeker'], 'others-first'],
    ['specialist', ['employer', 'jobseeker'], 'ok'],
    ['jobseeker', ['jobseeker'], 'already-accepted'],
    ['guardian', [], 'not-a-party'],
  ])('by the %s after %j: %s', (role, before, outcome) => {
    const answer = mayAccept(role, { ...threeParties, acceptances: acceptedBy(...before) });
    expect(answer.ok ? 'ok' : answer.code).toBe(outcome);
  });

  test('waits for the guardian where there is one', () => {
    const withGuardian = {
      ...threeParties,
      roles: agreementRoles,
      acceptances: acceptedBy('jobseeker', 'employer'),
    };
    expect(mayAccept('specialist', withGuardian)).toEqual({ ok: false, code: 'others-first' });
    expect(mayAccept('guardian', withGuardian).ok).toBe(true);
  });

  test('an older version does not count for a new one', () => {
    const older = agreementRoles.map((role) => ({ role, contentHash: 'v1' }));
    const state = { ...threeParties, acceptances: older };
    expect(isFullyAccepted(state)).toBe(false);
    expect(mayAccept('jobseeker', state).ok).toBe(true);
  });

  test('an agreement without parties is never accepted', () => {
    expect(isFullyAccepted({ ...threeParties, roles: [] })).toBe(false);
  });

  test('in any order ends fully accepted, with the specialist as the last', () => {
    const anyTries = fc.array(fc.constantFrom(...agreementRoles), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...agreementRoles], { minLength: 3 }),
        anyTries,
        (roles, tries) => {
          const accepted: AgreementRole[] = [];
          for (const role of tries) {
            const state = { ...threeParties, roles, acceptances: acceptedBy(...accepted) };
            if (mayAccept(role, state).ok) accepted.push(role);
          }
          const isComplete = roles.every((role) => accepted.includes(role));
          const state = { ...threeParties, roles, acceptances: acceptedBy(...accepted) };
          expect(isFullyAccepted(state)).toBe(isComplete);
          expect(new Set(accepted).size).toBe(accepted.length);
          expect([-1, roles.length - 1]).toContain(accepted.indexOf('specialist'));
        },
      ),
    );
  });
});
