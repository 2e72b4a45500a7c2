import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import { companies, objections, profiles, proposalMessages, proposals } from '../schema/index';
import type { Database } from '../store';

/**
 * The answers to companies that a specialist's own people object to, untalked of, the oldest first.
 */
export async function listDisputedAnswers(db: Database, specialistId: string) {
  return db
    .select({
      answerId: objections.id,
      proposalId: proposals.id,
      profileId: profiles.id,
      code: profiles.code,
      company: companies.name,
      since: objections.raisedAt,
    })
    .from(objections)
    .innerJoin(proposalMessages, eq(proposalMessages.id, objections.id))
    .innerJoin(proposals, eq(proposals.id, proposalMessages.proposalId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(profiles, eq(profiles.id, objections.profileId))
    .where(and(eq(profiles.specialistId, specialistId), isNull(objections.settledAt)))
    .orderBy(asc(objections.raisedAt), asc(objections.id));
}

/** That an objection is to her profile, and not to an answer: one to an answer has its id. */
export function isToProfile(db: Database) {
  return notExists(
    db
      .select({ id: proposalMessages.id })
      .from(proposalMessages)
      .where(eq(proposalMessages.id, objections.id)),
  );
}
