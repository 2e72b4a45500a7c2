import { listPreviews } from '~/db/repositories/agreement-previews';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreement, type Agreement } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';
import { namesOf } from './agreement-names';
import { mayLeadToAgreement } from './may-lead-to-agreement';

/**
 * What a company has before it of a draft, as long as it may: her consent holds, it is neither sent
 * nor given up, and it does not say who she is where she no longer lets the company know.
 */
export async function openPreview(
  services: Services,
  actor: EmployerActor,
  agreementId: string,
  db: Database = services.store.read,
) {
  const agreement = await findAgreement(db, agreementId);
  if (!agreement || agreement.companyId !== actor.companyId) return undefined;
  const key = await openPersonKey(db, services.keyRing, agreement.profileId);
  const proposal = await findProposalOfSpecialist(db, agreement.specialistId, agreement.proposalId);
  if (!key || !proposal || !(await isStillADraft(services, agreement, db))) return undefined;
  if (!(await mayLeadToAgreement(services, proposal, db))) return undefined;
  const previews = await listPreviews(db, key, agreementId);
  const preview = previews.find(({ endedAt }) => endedAt === null);
  const { jobseeker, isNamed } = await namesOf(services, key, proposal);
  if (!preview || (preview.tellsWhoSheIs && !isNamed)) return undefined;
  return { agreement, key, preview, candidate: jobseeker };
}

/** Neither with its parties, in force nor given up. */
export async function isStillADraft(
  { clock }: Services,
  agreement: Agreement,
  db: Database,
): Promise<boolean> {
  if (agreement.inForceAt !== null || agreement.lapsedAt !== null) return false;
  if (isLapsed(agreement, osloDateOf(clock.now()))) return false;
  return (await findCurrentVersion(db, agreement.id)) === undefined;
}
