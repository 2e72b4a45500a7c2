import { ok, refuse, type Result } from '~/app/domain/result';
import type { AgreementRole } from './agreement-parties';

/** One party's yes to one version, known by its content hash. */
export type Acceptance = { readonly role: AgreementRole; readonly contentHash: string };

/** The version asked about: who must accept it, and who has accepted which version so far. */
export type AcceptingState = {
  readonly roles: readonly AgreementRole[];
  readonly contentHash: string;
  readonly acceptances: readonly Acceptance[];
};

/**
 * Why a party cannot accept now: `not-a-party`; `already-accepted` this version;
 * `others-first` – the specialist accepts last, after everyone else.
 */
export type AcceptingRefusal = 'not-a-party' | 'already-accepted' | 'others-first';

/** Whether this party may accept now: all in any order, the specialist last (domain §8). */
export function mayAccept(
  role: AgreementRole,
  state: AcceptingState,
): Result<AgreementRole, AcceptingRefusal> {
  if (!state.roles.includes(role)) return refuse('not-a-party');
  const missing = rolesMissing(state);
  if (!missing.includes(role)) return refuse('already-accepted');
  const hasOthersMissing = missing.some((other) => other !== 'specialist');
  return role === 'specialist' && hasOthersMissing ? refuse('others-first') : ok(role);
}

/** Whether all parties have accepted this very version; an older version's yes does not count. */
export function isFullyAccepted(state: AcceptingState): boolean {
  return state.roles.length > 0 && rolesMissing(state).length === 0;
}

function rolesMissing({ roles, contentHash, acceptances }: AcceptingState): AgreementRole[] {
  const accepted = acceptances
    .filter((acceptance) => acceptance.contentHash === contentHash)
    .map(({ role }) => role);
  return roles.filter((role) => !accepted.includes(role));
}
