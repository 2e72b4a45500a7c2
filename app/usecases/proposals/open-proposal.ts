import { openPersonKey } from '~/db/repositories/person-keys';
import { findProposalOfSpecialist, type Proposal } from '~/db/repositories/proposals';
import { findPostedNeed, type PostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import type { Services } from '../../services';

export interface OpenProposal extends PostedNeed {
  readonly proposal: Proposal;
  readonly key: PersonKey;
}

/** A proposal the specialist made, with its need as it stands today and the person's key; undefined when not hers. */
export async function openProposal(
  { store, keyRing, clock }: Services,
  actor: Pick<SpecialistActor, 'userId'>,
  proposalId: string,
): Promise<OpenProposal | undefined> {
  const proposal = await findProposalOfSpecialist(store.read, actor.userId, proposalId);
  if (!proposal) return undefined;
  const key = await openPersonKey(store.read, keyRing, proposal.profileId);
  const posted = await findPostedNeed(store.read, proposal.needId);
  if (!key || !posted) return undefined;
  const need = needOn(posted.need, osloDateOf(clock.now()));
  return { proposal, key, company: posted.company, need };
}
