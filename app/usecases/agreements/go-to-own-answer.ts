import { renewEmployerLink } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForCompany } from '~/db/repositories/agreements';
import type { EmployerActor } from '../../auth/actor';
import { newToken } from '../../crypto/tokens';
import { endOfAccepting } from '../../domain/agreements/link-lifetime';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Takes a signed-in employer to her own answer without a way by the letter: a new single-purpose
 * link to the same text, and the one in the letter ends (quality S13).
 * `not-found` – not the company's, not hers to answer, or answered already.
 */
export async function goToOwnAnswer(
  services: Services,
  { companyId, userId }: EmployerActor,
  agreementId: string,
): Promise<Result<{ readonly token: string }, 'not-found'>> {
  const { read } = services.store;
  const agreement = await findAgreementForCompany(read, companyId, agreementId);
  const version = agreement && (await findCurrentVersion(read, agreementId));
  if (!version) return refuse('not-found');
  const { token, tokenHash } = newToken(services.randomBytes);
  const expiresAt = endOfAccepting(nowOf(services), 'link');
  return services.store.transaction(async (tx) => {
    const own = { versionId: version.id, userId };
    if (!(await renewEmployerLink(tx, own, { tokenHash, expiresAt }))) return refuse('not-found');
    await record(tx, services, {
      action: 'link.made',
      actor: `user:${userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: version.version, party: 'employer' },
    });
    return ok({ token });
  });
}
