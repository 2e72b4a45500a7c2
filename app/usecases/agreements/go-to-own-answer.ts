import { layOwnWay } from '~/db/repositories/agreement-parties';
import { findCurrentVersion, type AgreementVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForCompany, findAgreementOfPerson } from '~/db/repositories/agreements';
import type { EmployerActor, JobseekerActor } from '../../auth/actor';
import { newToken } from '../../crypto/tokens';
import { endOfAccepting } from '../../domain/agreements/link-lifetime';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Takes a signed-in employer, or a jobseeker on her page, to her own answer without a way by the
 * letter: a single-purpose way of its own to the same text. The link in the letter goes on working:
 * who read it here in the morning may accept on her phone in the evening (quality S13).
 * `not-found` – not hers to answer, or answered already.
 */
export async function goToOwnAnswer(
  services: Services,
  actor: EmployerActor | JobseekerActor,
  agreementId: string,
): Promise<Result<{ readonly token: string }, 'not-found'>> {
  const version = await versionBefore(services, actor, agreementId);
  if (!version) return refuse('not-found');
  const { token, tokenHash } = newToken(services.randomBytes);
  const way = { ownTokenHash: tokenHash, ownExpiresAt: endOfAccepting(nowOf(services), 'link') };
  const isJobseeker = actor.kind === 'jobseeker';
  return services.store.transaction(async (tx) => {
    const own = { versionId: version.id, userId: isJobseeker ? null : actor.userId };
    if (!(await layOwnWay(tx, own, way))) return refuse('not-found');
    await record(tx, services, {
      action: 'link.made',
      actor: isJobseeker ? `person:${actor.profileId}` : `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: version.version, party: actor.kind },
    });
    return ok({ token });
  });
}

/** The text an actor has before her, if the agreement is hers. */
async function versionBefore(
  { store: { read } }: Services,
  actor: EmployerActor | JobseekerActor,
  agreementId: string,
): Promise<AgreementVersion | undefined> {
  const agreement =
    actor.kind === 'jobseeker'
      ? await findAgreementOfPerson(read, actor.profileId, agreementId)
      : await findAgreementForCompany(read, actor.companyId, agreementId);
  return agreement && findCurrentVersion(read, agreementId);
}
