import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import {
  countEarlierUnpaidTrials,
  openApprovalReason,
  openConfirmedHash,
  openTerms,
  type Agreement,
} from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import type { PersonKey } from '../../crypto/key-ring';
import { contentHashOf } from '../../crypto/content-hash';
import { approvalsOf } from '../../domain/agreements/approvals';
import type { GapFacts } from '../../domain/agreements/gaps/gap-facts';
import { solvedIn } from '../../domain/agreements/gaps/refusal-gaps';
import { gapsIn } from '../../domain/agreements/gaps/gaps-in';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { nowOf, type Services } from '../../services';
import { readHeldWork } from './read-held-work';
import { needsGuardian } from './needs-guardian';
import { readRefusals } from './read-refusals';

/** An agreement with its text, its gaps, and what its parties have before them. */
export type OpenAgreement = NonNullable<Awaited<ReturnType<typeof openAgreement>>>;

/** Opens an agreement the caller has found as its own; undefined once the person is erased. */
export async function openAgreement(services: Services, agreement: Agreement) {
  const read = services.store.read;
  const key = await openPersonKey(read, services.keyRing, agreement.profileId);
  if (!key) return undefined;
  const terms = openTerms(key, agreement);
  const profile = await findProfile(read, agreement.profileId);
  const approvalReason = openApprovalReason(key, agreement);
  const { refusals, solved } = await readRefusals(read, key, agreement.proposalId);
  const facts: GapFacts = {
    today: osloDateOf(services.clock.now()),
    held: await heldBeside(services, key, agreement),
    earlierUnpaidTrials: await countEarlierUnpaidTrials(read, agreement),
    isGuardianRequired: needsGuardian(profile),
    isUnder18: profile?.isUnder18 ?? false,
    administratorApprovals: approvalsOf(approvalReason),
    refusals,
    solved,
  };
  const noes = solvedIn(terms, facts);
  const confirmHash = contentHashOf({ terms, noes: noes.map(({ text, how }) => ({ text, how })) });
  const areSolutionsConfirmed = openConfirmedHash(key, agreement) === confirmHash;
  const gaps = gapsIn(terms, { ...facts, areSolutionsConfirmed });
  const version = await findCurrentVersion(read, agreement.id);
  const parties = version ? await listParties(read, version.id) : [];
  const now = nowOf(services);
  const isLinkOpen = parties.some((party) => party.tokenHash !== null && party.expiresAt > now);
  // A text whose links have run out may be sent again as it is.
  const isWithParties = version !== undefined && isLinkOpen;
  return {
    ...{ agreement, key, terms, gaps, approvalReason, version, parties, isWithParties },
    ...{ noes, confirmHash, areSolutionsConfirmed },
    isGuardianRequired: needsGuardian(profile),
    isLapsed: isLapsed(agreement, facts.today),
  };
}

/** What her other agreements take of her week: not those about the same need, which this one follows. */
async function heldBeside(services: Services, key: PersonKey, agreement: Agreement) {
  const { read } = services.store;
  const { profileId, proposalId } = agreement;
  const proposal = await findProposalOfPerson(read, profileId, proposalId);
  return readHeldWork(read, services, key, { exceptNeed: proposal?.needId ?? null });
}
