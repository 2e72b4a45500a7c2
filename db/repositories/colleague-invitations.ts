import { and, asc, eq } from 'drizzle-orm';
import { colleagueInvitations } from '../schema/index';
import type { Database } from '../store';

export type ColleagueInvitation = typeof colleagueInvitations.$inferSelect;

export async function insertColleagueInvitation(
  tx: Database,
  invitation: ColleagueInvitation,
): Promise<void> {
  await tx.insert(colleagueInvitations).values(invitation);
}

/** The invitations of a company that open nothing, the oldest first. */
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

/** Takes one of a company's invitations away. False when it has none such. */
export async function deleteColleagueInvitation(
  tx: Database,
  companyId: string,
  invitationId: string,
): Promise<boolean> {
  const gone = await tx
    .delete(colleagueInvitations)
    .where(
      and(eq(colleagueInvitations.id, invitationId), eq(colleagueInvitations.companyId, companyId)),
    )
    .returning({ id: colleagueInvitations.id });
  return gone.length > 0;
}
