import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { needs, proposals } from '../schema/index';
import type { Database } from '../store';
import type { Proposal } from './proposals';

export interface ProposalToCompany {
  readonly proposal: Proposal;
  readonly needTitle: string;
}

/**
 * A proposal made to this company; anyone else's is not found. Whether it may be read is decided by
 * its reader.
 */
export async function findProposalToCompany(
  db: Database,
  companyId: string,
  proposalId: string,
): Promise<ProposalToCompany | undefined> {
  const [found] = await db
    .select({ proposal: proposals, needTitle: needs.title })
    .from(proposals)
    .innerJoin(needs, eq(needs.id, proposals.needId))
    .where(and(eq(proposals.id, proposalId), eq(proposals.companyId, companyId)));
  return found && { proposal: found.proposal, needTitle: found.needTitle ?? '' };
}

/** The needs of a company, or of all, that have led to an agreement in force. */
export async function needsWithAgreement(db: Database, companyId?: string): Promise<Set<string>> {
  const found = await db
    .selectDistinct({ needId: proposals.needId })
    .from(proposals)
    .where(
      and(
        eq(proposals.state, 'agreement'),
        companyId === undefined ? undefined : eq(proposals.companyId, companyId),
      ),
    );
  return new Set(found.map(({ needId }) => needId));
}

/** What was ever shown to a company, in the order it was shown: never ranked (domain §2.4). */
export async function listProposalsToCompany(
  db: Database,
  companyId: string,
): Promise<ProposalToCompany[]> {
  const found = await db
    .select({ proposal: proposals, needTitle: needs.title })
    .from(proposals)
    .innerJoin(needs, eq(needs.id, proposals.needId))
    .where(and(eq(proposals.companyId, companyId), isNotNull(proposals.shownAt)))
    .orderBy(asc(proposals.shownAt), asc(proposals.id));
  return found.map(({ proposal, needTitle }) => ({ proposal, needTitle: needTitle ?? '' }));
}

/** What a company has been shown for one of its needs, in the order it was shown. */
export async function listShownForNeed(db: Database, needId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.needId, needId), isNotNull(proposals.shownAt)))
    .orderBy(asc(proposals.shownAt), asc(proposals.id));
}

/** Every proposal made for a need, in the order they were made. */
export async function listProposalsOfNeed(db: Database, needId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(eq(proposals.needId, needId))
    .orderBy(asc(proposals.createdAt), asc(proposals.id));
}
