import { listAgreementsWithWishOf } from '~/db/repositories/agreements';
import { findProposalToCompany } from '~/db/repositories/employer-proposals';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';
import { ownWish, type ChangeWish } from './change-wishes';
import { mayLeadToAgreement } from './may-lead-to-agreement';

/**
 * What an employer's own person has asked to have otherwise, in the agreements that are not in
 * force yet; nothing of one whose proposal is over, or to which the jobseeker's consent is taken
 * back.
 */
export async function readOwnWishes(
  services: Services,
  { userId, companyId }: EmployerActor,
): Promise<(ChangeWish & { readonly id: string })[]> {
  const { read } = services.store;
  const wishes = (await listAgreementsWithWishOf(read, userId)).map(async (agreement) => {
    const { id, proposalId, profileId } = agreement;
    const found = await findProposalToCompany(read, companyId, proposalId);
    if (!(await mayLeadToAgreement(services, found?.proposal))) return [];
    const key = await openPersonKey(read, services.keyRing, profileId);
    const wish = key && (await ownWish(services, key, agreement, 'employer'));
    return wish ? [{ ...wish, id }] : [];
  });
  return (await Promise.all(wishes)).flat();
}
