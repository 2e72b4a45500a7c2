import { findCurrentVersion, openVersion } from '~/db/repositories/agreement-versions';
import {
  findAgreementForCompany,
  findAgreementForSpecialist,
  openTerms,
} from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { EmployerActor, SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';

/**
 * The names in the text a party has before it, which its own words are looked over for. To answer a
 * form is to read nothing about her, so no reading is noted; undefined where she may not read it.
 */
export async function namesInAgreement(
  services: Services,
  actor: SpecialistActor | EmployerActor,
  agreementId: string,
): Promise<readonly string[] | undefined> {
  const { read } = services.store;
  const agreement =
    actor.kind === 'specialist'
      ? await findAgreementForSpecialist(read, actor.userId, agreementId)
      : await findAgreementForCompany(read, actor.companyId, agreementId);
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  if (!agreement || !key) return undefined;
  const version = await findCurrentVersion(read, agreementId);
  if (!version && actor.kind === 'employer') return undefined;
  const { parties } = version ? openVersion(key, version) : openTerms(key, agreement);
  return parties.map(({ name }) => name);
}
