import { and, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { MeetingDetails } from '~/app/domain/proposals/meeting';
import { meetings, proposals } from '../schema/index';
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
  return row && { ...row, details: key.open<MeetingDetails>(place(proposalId), row.details) };
}

/** The days of a person's first meetings that are arranged and not over, the earliest first. */
export async function listMeetingDays(
  db: Database,
  key: PersonKey,
  today: PlainDate,
): Promise<PlainDate[]> {
  const rows = await db
    .select({ id: meetings.proposalId, details: meetings.details })
    .from(meetings)
    .innerJoin(proposals, eq(proposals.id, meetings.proposalId))
    .where(and(eq(proposals.profileId, key.profileId), eq(proposals.state, 'meeting')));
  return rows
    .map(({ id, details }) => key.open<MeetingDetails>(place(id), details).onDate)
    .filter((onDate) => onDate >= today)
    .sort();
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
