import { and, asc, desc, eq, isNull, notInArray } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { ProposalCard } from '~/app/domain/proposals/proposal-card';
import { finalStates, type ProposalStanding } from '~/app/domain/proposals/proposal-state';
import { proposals } from '../schema/index';
import type { Database } from '../store';

export type Proposal = typeof proposals.$inferSelect;

const cardPlace = (proposalId: string) => `proposals.card:${proposalId}`;

/** The card as stored: sealed with the person's own key, bound to this proposal. */
export function sealProposalCard(key: PersonKey, proposalId: string, card: ProposalCard) {
  return key.seal(cardPlace(proposalId), card);
}

/** Opens what `sealProposalCard` sealed. */
export function openProposalCard(key: PersonKey, proposal: Proposal): ProposalCard {
  return key.open<ProposalCard>(cardPlace(proposal.id), proposal.card);
}

/** How a proposal stands, for `proposalAfter`. */
export function standingOf({ state, resumesAt, pausedBy }: Proposal): ProposalStanding {
  if (state !== 'paused') return { state };
  if (!resumesAt || !pausedBy) throw new Error('a paused proposal must know where it goes back to');
  return { state, resumesAt, pausedBy };
}

export async function insertProposal(tx: Database, proposal: Proposal): Promise<void> {
  await tx.insert(proposals).values(proposal);
}

/** A proposal the specialist made; anyone else's is not found. */
export async function findProposalOfSpecialist(
  db: Database,
  specialistId: string,
  proposalId: string,
): Promise<Proposal | undefined> {
  const [proposal] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), eq(proposals.specialistId, specialistId)));
  return proposal;
}

/** A proposal that is about this person; anyone else's is not found. */
export async function findProposalOfPerson(
  db: Database,
  profileId: string,
  proposalId: string,
): Promise<Proposal | undefined> {
  const [proposal] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), eq(proposals.profileId, profileId)));
  return proposal;
}

/** Cards that wait their turn, in the order they were put in it. */
export async function listQueuedProposals(db: Database): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(eq(proposals.state, 'queued'))
    .orderBy(asc(proposals.updatedAt), asc(proposals.id));
}

/** Everything proposed by a specialist, the latest change first. */
export async function listProposalsOfSpecialist(
  db: Database,
  specialistId: string,
): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(eq(proposals.specialistId, specialistId))
    .orderBy(desc(proposals.updatedAt), desc(proposals.id));
}

/** Everything proposed about a person, the latest change first. */
export async function listProposalsOfPerson(db: Database, profileId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(eq(proposals.profileId, profileId))
    .orderBy(desc(proposals.updatedAt), desc(proposals.id));
}

/** The proposal of a person for a need that has not come to its end; there is at most one. */
export async function findOpenProposal(
  db: Database,
  needId: string,
  profileId: string,
): Promise<Proposal | undefined> {
  const [proposal] = await db
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.needId, needId),
        eq(proposals.profileId, profileId),
        notInArray(proposals.state, [...finalStates]),
      ),
    );
  return proposal;
}

type ProposalChanges = Partial<
  Pick<
    Proposal,
    | 'card'
    | 'cardHash'
    | 'answerReason'
    | 'note'
    | 'updatedAt'
    | 'askedAt'
    | 'consentedAt'
    | 'shownAt'
    | 'answeredAt'
    | 'meetingDeclinedAt'
  >
>;

/**
 * Moves a proposal on, only if it still stands as it was read, with the same card. False when
 * someone was faster: then nothing may follow from the move.
 */
export async function moveProposal(
  tx: Database,
  before: Pick<Proposal, 'id' | 'state' | 'cardHash'>,
  standing: ProposalStanding,
  changes: ProposalChanges & { readonly updatedAt: string },
): Promise<boolean> {
  const pause =
    standing.state === 'paused'
      ? { resumesAt: standing.resumesAt, pausedBy: standing.pausedBy }
      : { resumesAt: null, pausedBy: null };
  const { changes: rows } = await tx
    .update(proposals)
    .set({ ...changes, state: standing.state, ...pause })
    .where(
      and(
        eq(proposals.id, before.id),
        eq(proposals.state, before.state),
        eq(proposals.cardHash, before.cardHash),
      ),
    );
  return rows === 1;
}

/** Notes that the same question was sent again, once for each state of the page it was sent from. */
export async function touchProposal(
  tx: Database,
  before: Pick<Proposal, 'id' | 'state' | 'updatedAt'>,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(proposals)
    .set({ updatedAt: at })
    .where(
      and(
        eq(proposals.id, before.id),
        eq(proposals.state, before.state),
        eq(proposals.updatedAt, before.updatedAt),
      ),
    );
  return changes === 1;
}

/** Notes her no to being named, once, while a meeting is the question. */
export async function noteMeetingDeclined(
  tx: Database,
  { id }: Pick<Proposal, 'id'>,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(proposals)
    .set({ meetingDeclinedAt: at })
    .where(
      and(
        eq(proposals.id, id),
        eq(proposals.state, 'meeting'),
        isNull(proposals.meetingDeclinedAt),
      ),
    );
  return changes === 1;
}
