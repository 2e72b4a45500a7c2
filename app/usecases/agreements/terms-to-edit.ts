import { findAgreementForSpecialist, openTerms } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { SpecialistActor } from '../../auth/actor';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import type { Services } from '../../services';

/**
 * The text as it stands, which a sent form is held against; to save is to read nothing about her,
 * so no reading is noted. Undefined where it is not hers.
 */
export async function termsToEdit(
  { store: { read }, keyRing }: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<AgreementTerms | undefined> {
  const agreement = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const key = agreement && (await openPersonKey(read, keyRing, agreement.profileId));
  return key ? openTerms(key, agreement) : undefined;
}
