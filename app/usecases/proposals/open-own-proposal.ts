import { openPersonKey } from '~/db/repositories/person-keys';
import { findProposalOfPerson, type Proposal } from '~/db/repositories/proposals';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';
import type { OwnProposal } from './answering';

/** A proposal about this person and the key to read it with; undefined when it is not hers. */
export async function openOwnProposal(
  { store, keyRing }: Services,
  { profileId, proposalId }: OwnProposal,
): Promise<{ readonly proposal: Proposal; readonly key: PersonKey } | undefined> {
  const proposal = await findProposalOfPerson(store.read, profileId, proposalId);
  const key = await openPersonKey(store.read, keyRing, profileId);
  return proposal && key ? { proposal, key } : undefined;
}
