import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { ReminderAbout } from '~/app/domain/proposals/silence';
import { companies, needs, proposals, reminders } from '../schema/index';
import type { Database } from '../store';
import { standsIn } from './needs';
import type { Proposal } from './proposals';

export type Reminder = typeof reminders.$inferSelect;

/** What became of the reminder of this very asking; undefined while nothing has. */
export async function findReminder(
  db: Database,
  proposalId: string,
  { about, since }: { readonly about: ReminderAbout; readonly since: string },
): Promise<Reminder | undefined> {
  const [found] = await db
    .select()
    .from(reminders)
    .where(
      and(
        eq(reminders.proposalId, proposalId),
        eq(reminders.about, about),
        eq(reminders.since, since),
      ),
    );
  return found;
}

/** Settles the reminder of an asking, once: false when it was sent or stopped before. */
export async function settleReminder(tx: Database, reminder: Reminder): Promise<boolean> {
  const { changes } = await tx.insert(reminders).values(reminder).onConflictDoNothing();
  return changes === 1;
}

/** How many reminders of one kind a proposal has led to. */
export async function countReminders(
  db: Database,
  proposalId: string,
  about: ReminderAbout,
): Promise<number> {
  return db.$count(
    reminders,
    and(
      eq(reminders.proposalId, proposalId),
      eq(reminders.about, about),
      eq(reminders.outcome, 'sent'),
    ),
  );
}

const reminded: Proposal['state'][] = ['asked', 'shown', 'answered', 'meeting'];

/** Which proposals to open needs of partners may wait for an answer since `before` or longer. */
export async function listQuietProposals(
  db: Database,
  before: string,
  today: PlainDate,
): Promise<Proposal[]> {
  const rows = await db
    .select({ proposal: proposals })
    .from(proposals)
    .innerJoin(needs, eq(needs.id, proposals.needId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(
      and(
        inArray(proposals.state, reminded),
        lte(proposals.updatedAt, before),
        standsIn(['open'], today),
        eq(companies.status, 'partner'),
      ),
    )
    .orderBy(asc(proposals.updatedAt), asc(proposals.id));
  return rows.map(({ proposal }) => proposal);
}

/** Whether a proposal still waits exactly as it was read: same card, same state, its need open. */
export async function isStillQuiet(
  tx: Database,
  read: Proposal,
  today: PlainDate,
): Promise<boolean> {
  const quiet = await listQuietProposals(tx, read.updatedAt, today);
  return quiet.some(
    ({ id, state, cardHash, updatedAt }) =>
      id === read.id &&
      state === read.state &&
      cardHash === read.cardHash &&
      updatedAt === read.updatedAt,
  );
}
