import { listPreviews } from '~/db/repositories/agreement-previews';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreement, type Agreement } from '~/db/repositories/agreements';
import { readIdentity } from '~/db/repositories/identities';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProposalOfSpecialist, type Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { isLapsed } from '../../domain/agreements/lapse';
import { wordsOfPreview, type PreviewLine } from '../../domain/agreements/preview';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { tellsWhoSheIs } from '../../domain/privacy/tells-who-she-is';
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
  if (!preview || (await isNamedUnasked(services, key, proposal, preview.lines))) return undefined;
  const { jobseeker } = await namesOf(services, key, proposal);
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

/** Whether the words tell who she is, and she has not let the company know. */
export async function isNamedUnasked(
  services: Services,
  key: PersonKey,
  proposal: Proposal,
  lines: readonly PreviewLine[],
): Promise<boolean> {
  const { isNamed } = await namesOf(services, key, proposal);
  const identity = isNamed ? undefined : await readIdentity(services.store.read, key);
  if (!identity) return false;
  return wordsOfPreview(lines).some((text) => tellsWhoSheIs(text, identity, []));
}
