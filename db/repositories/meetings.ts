import { and, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable } from '~/app/crypto/reading-key';
import type { MeetingDetails } from '~/app/domain/proposals/meeting';
import { meetings } from '../schema/index';
import type { Database } from '../store';

type Row = typeof meetings.$inferSelect;

/** A first meeting, in clear. */
export type Meeting = Omit<Row, 'details'> & { readonly details: MeetingDetails };

const place = (proposalId: string) => `meetings.details:${proposalId}`;

/** The meeting of a proposal. The caller has checked whose it is. */
export async function findMeeting(
  db: Database,
  key: PersonKey,
  proposalId: string,
): Promise<Meeting | undefined> {
  const [row] = await db.select().from(meetings).where(eq(meetings.proposalId, proposalId));
  const details =
    row && openIfReadable(key, () => key.open<MeetingDetails>(place(proposalId), row.details));
  return details && { ...row, details };
}

/**
 * Keeps a meeting as it was arranged from a page that showed it as of `seenAt` (`null`: none yet).
 * False when somebody else was faster.
 */
export async function keepMeeting(
  tx: Database,
  key: PersonKey,
  meeting: Meeting,
  seenAt: string | null,
): Promise<boolean> {
  const { proposalId, isWithoutName, updatedAt } = meeting;
  const details = key.seal(place(proposalId), meeting.details);
  if (seenAt === null) {
    const { changes } = await tx
      .insert(meetings)
      .values({ ...meeting, details })
      .onConflictDoNothing();
    return changes === 1;
  }
  const { changes } = await tx
    .update(meetings)
    .set({ details, isWithoutName, updatedAt })
    .where(and(eq(meetings.proposalId, proposalId), eq(meetings.updatedAt, seenAt)));
  return changes === 1;
}
