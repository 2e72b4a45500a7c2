import {
  findAgreementForCompany,
  findAgreementOfPerson,
  type Agreement,
} from '~/db/repositories/agreements';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';

/** A party that says something of an agreement: the jobseeker herself, or somebody of the company. */
export type OwnParty = { readonly kind: 'jobseeker'; readonly profileId: string } | EmployerActor;

/** The agreement of a party; undefined for another's. */
export async function findOwnAgreement(
  db: Database,
  who: OwnParty,
  agreementId: string,
): Promise<Agreement | undefined> {
  return who.kind === 'jobseeker'
    ? findAgreementOfPerson(db, who.profileId, agreementId)
    : findAgreementForCompany(db, who.companyId, agreementId);
}
