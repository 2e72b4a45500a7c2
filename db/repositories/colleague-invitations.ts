import { and, asc, eq, isNull } from 'drizzle-orm';
import { colleagueInvitations } from '../schema/index';
import type { Database } from '../store';

export type ColleagueInvitation = typeof colleagueInvitations.$inferSelect;

export async function insertColleagueInvitation(
  tx: Database,
  invitation: ColleagueInvitation,
): Promise<void> {
  await tx.insert(colleagueInvitations).values(invitation);
}

/** The invitations of a company that open nothing, those that were ended too, the oldest first. */
export async function listColleagueInvitations(
  db: Database,
  companyId: string,
): Promise<ColleagueInvitation[]> {
  return db
    .select()
    .from(colleagueInvitations)
    .where(eq(colleagueInvitations.companyId, companyId))
    .orderBy(asc(colleagueInvitations.invitedAt), asc(colleagueInvitations.id));
}

/** Ends one of a company's invitations, once. False when it has no such one that stands. */
export async function endColleagueInvitation(
  tx: Database,
  { companyId, id }: Pick<ColleagueInvitation, 'companyId' | 'id'>,
  endedAt: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(colleagueInvitations)
    .set({ endedAt })
    .where(
      and(
        eq(colleagueInvitations.id, id),
        eq(colleagueInvitations.companyId, companyId),
        isNull(colleagueInvitations.endedAt),
      ),
    );
  return changes === 1;
}
