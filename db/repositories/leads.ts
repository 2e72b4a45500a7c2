import { and, asc, count, desc, eq, lte, ne, or } from 'drizzle-orm';
import { companyLeads } from '../schema/index';
import type { Database } from '../store';

export type Lead = typeof companyLeads.$inferSelect;

export async function insertLead(tx: Database, lead: Lead): Promise<void> {
  await tx.insert(companyLeads).values(lead);
}

export async function findLead(db: Database, leadId: string): Promise<Lead | undefined> {
  const [lead] = await db.select().from(companyLeads).where(eq(companyLeads.id, leadId));
  return lead;
}

/** A registration of this address for this company that nobody has decided on yet. */
export async function findWaitingLead(
  db: Database,
  { email, organisationNumber }: Pick<Lead, 'email' | 'organisationNumber'>,
): Promise<Lead | undefined> {
  const [lead] = await db
    .select()
    .from(companyLeads)
    .where(
      and(
        eq(companyLeads.state, 'waiting'),
        eq(companyLeads.email, email),
        eq(companyLeads.organisationNumber, organisationNumber),
      ),
    );
  return lead;
}

/** Other registrations of the same organisation number, made no later than this one; newest first. */
export async function listEarlierLeads(db: Database, lead: Lead): Promise<Lead[]> {
  const { id, organisationNumber, createdAt } = lead;
  return db
    .select()
    .from(companyLeads)
    .where(
      and(
        eq(companyLeads.organisationNumber, organisationNumber),
        lte(companyLeads.createdAt, createdAt),
        ne(companyLeads.id, id),
      ),
    )
    .orderBy(desc(companyLeads.createdAt), asc(companyLeads.id))
    .limit(10);
}

/** Registrations nobody has decided on, those that have waited longest first. */
export async function listWaitingLeads(db: Database): Promise<Lead[]> {
  return db
    .select()
    .from(companyLeads)
    .where(eq(companyLeads.state, 'waiting'))
    .orderBy(asc(companyLeads.createdAt), asc(companyLeads.id));
}

/** Registrations that wait, and those this specialist has let in, the oldest first. */
export async function listLeadsToCall(db: Database, specialistId: string): Promise<Lead[]> {
  const letIn = and(eq(companyLeads.state, 'approved'), eq(companyLeads.decidedById, specialistId));
  return db
    .select()
    .from(companyLeads)
    .where(or(eq(companyLeads.state, 'waiting'), letIn))
    .orderBy(asc(companyLeads.createdAt), asc(companyLeads.id));
}

/** The latest registration that was let in to this company. */
export async function findLatestApprovedLead(
  db: Database,
  companyId: string,
): Promise<Lead | undefined> {
  const [lead] = await db
    .select()
    .from(companyLeads)
    .where(and(eq(companyLeads.state, 'approved'), eq(companyLeads.companyId, companyId)))
    .orderBy(desc(companyLeads.createdAt), desc(companyLeads.id))
    .limit(1);
  return lead;
}

export async function countWaitingLeads(db: Database): Promise<number> {
  const [row] = await db
    .select({ leads: count() })
    .from(companyLeads)
    .where(eq(companyLeads.state, 'waiting'));
  return row?.leads ?? 0;
}

type Decision = Pick<Lead, 'decidedById' | 'decidedAt'> &
  (
    | { readonly state: 'approved'; readonly companyId: string }
    | ({ readonly state: 'declined' } & Pick<Lead, 'declineReason' | 'declineNote'>)
  );

/** Decides on a registration. Of many at once only the first succeeds. */
export async function decideLead(
  tx: Database,
  leadId: string,
  decision: Decision,
): Promise<boolean> {
  const { changes } = await tx
    .update(companyLeads)
    .set(decision)
    .where(and(eq(companyLeads.id, leadId), eq(companyLeads.state, 'waiting')));
  return changes === 1;
}
