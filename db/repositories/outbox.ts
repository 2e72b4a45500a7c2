import { and, asc, count, desc, eq, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { PreparedMail } from '~/app/mail/prepare-mail';
import { outbox } from '../schema/index';
import type { Database } from '../store';

export type OutboxMail = typeof outbox.$inferSelect;
export type MailState = OutboxMail['state'];

/** What an attempt leaves behind in its row. */
export type AfterAttempt = Pick<OutboxMail, 'state' | 'lastError' | 'doubtSinceAt'> &
  Partial<Pick<OutboxMail, 'nextTryAt' | 'providerId' | 'sentAt'>>;

/** Puts a letter in the outbox, in the transaction of the change it tells of. */
export async function enqueueMail(tx: Database, mail: PreparedMail): Promise<void> {
  await tx.insert(outbox).values({
    ...mail,
    state: 'queued',
    attempts: 0,
    nextTryAt: mail.createdAt,
  });
}

/** The letter that has been due the longest at `now`: never tried, to try again, or its lease is over. */
export async function findDueMail(db: Database, now: string): Promise<OutboxMail | undefined> {
  const [mail] = await db
    .select()
    .from(outbox)
    .where(and(inArray(outbox.state, ['queued', 'sending']), lte(outbox.nextTryAt, now)))
    .orderBy(asc(outbox.nextTryAt), asc(outbox.createdAt), asc(outbox.id))
    .limit(1);
  return mail;
}

/**
 * Takes a due letter for one attempt until `until`. From here until its end is known the row says
 * that the letter may have left, so that a death between sending and writing is seen.
 * @returns the letter as leased; undefined when somebody else was faster.
 */
export async function leaseMail(
  tx: Database,
  mail: OutboxMail,
  { now, until }: { now: string; until: string },
): Promise<OutboxMail | undefined> {
  const [leased] = await tx
    .update(outbox)
    .set({
      state: 'sending',
      attempts: mail.attempts + 1,
      firstTriedAt: mail.firstTriedAt ?? now,
      doubtSinceAt: mail.doubtSinceAt ?? now,
      nextTryAt: until,
    })
    .where(
      and(
        eq(outbox.id, mail.id),
        eq(outbox.state, mail.state),
        eq(outbox.attempts, mail.attempts),
        lte(outbox.nextTryAt, now),
      ),
    )
    .returning();
  return leased;
}

/**
 * Writes what became of an attempt. A letter cancelled while it was under way stays cancelled,
 * unless it left: then the row tells the truth. What will not be sent again is not kept.
 * @returns false when a later attempt or a person has taken over.
 */
export async function settleMail(
  tx: Database,
  { id, attempts }: Pick<OutboxMail, 'id' | 'attempts'>,
  after: AfterAttempt,
): Promise<boolean> {
  const isOver = after.state === 'sent' || after.state === 'cancelled';
  const from: MailState[] = after.state === 'sent' ? ['sending', 'cancelled'] : ['sending'];
  const { changes } = await tx
    .update(outbox)
    .set(isOver ? { ...after, letter: null } : after)
    .where(and(eq(outbox.id, id), eq(outbox.attempts, attempts), inArray(outbox.state, from)));
  return changes === 1;
}

const openStates: readonly MailState[] = ['queued', 'sending', 'parked', 'uncertain', 'cancelled'];

/**
 * The states from which a letter is moved by what the provider tells, whatever the order it is
 * told in: what happens later to a letter is never undone by what happened before.
 */
const statesBefore = {
  sent: openStates,
  delivered: [...openStates, 'handled', 'sent'],
  bounced: [...openStates, 'handled', 'sent', 'delivered'],
  complained: [...openStates, 'handled', 'sent', 'delivered', 'bounced'],
} as const satisfies Partial<Record<MailState, readonly MailState[]>>;

interface MailNews {
  readonly kind: keyof typeof statesBefore;
  /** Our own id, which the letter carried; without it, it is found by the provider's. */
  readonly mailId: string | null;
  readonly providerId: string;
  readonly code: string | null;
  readonly at: string;
}

/**
 * Writes what the provider tells of a letter: it has left, whatever the row said.
 * @returns the letter when that was news; undefined when it is not ours, or more is known already.
 */
export async function applyMailNews(
  tx: Database,
  { kind, mailId, providerId, code, at }: MailNews,
): Promise<OutboxMail | undefined> {
  const [mail] = await tx
    .update(outbox)
    .set({
      state: kind,
      providerId,
      letter: null,
      doubtSinceAt: null,
      lastError: code,
      sentAt: sql`coalesce(${outbox.sentAt}, ${at})`,
    })
    .where(
      and(
        mailId === null ? eq(outbox.providerId, providerId) : eq(outbox.id, mailId),
        inArray(outbox.state, [...statesBefore[kind]]),
      ),
    )
    .returning();
  return mail;
}

/** Gives up a due letter that may have left too long ago to be repeated. */
export async function markMailUncertain(tx: Database, mail: OutboxMail): Promise<boolean> {
  const { changes } = await tx
    .update(outbox)
    .set({ state: 'uncertain' })
    .where(
      and(eq(outbox.id, mail.id), eq(outbox.state, mail.state), eq(outbox.attempts, mail.attempts)),
    );
  return changes === 1;
}

/**
 * Takes back every letter about a proposal that has not left, in the transaction that withdraws
 * it. One on its way at that moment may still arrive (its links then lead to nothing); it is
 * never tried again. @returns how many were taken back.
 */
export async function cancelMailOfProposal(tx: Database, proposalId: string): Promise<number> {
  return cancelMail(tx, eq(outbox.proposalId, proposalId));
}

/** The same for single letters, by their ids. */
export async function cancelLetters(tx: Database, mailIds: readonly string[]): Promise<number> {
  return cancelMail(tx, inArray(outbox.id, [...mailIds]));
}

async function cancelMail(tx: Database, which: SQL): Promise<number> {
  const { changes } = await tx
    .update(outbox)
    .set({ state: 'cancelled', letter: null })
    .where(and(which, inArray(outbox.state, ['queued', 'sending', 'parked'])));
  return changes;
}

/** The newest letter about a proposal of one of these kinds: when it was written and how it went. */
export async function findLastLetter(
  db: Database,
  proposalId: string,
  kinds: readonly string[],
): Promise<Pick<OutboxMail, 'createdAt' | 'state'> | undefined> {
  const [letter] = await db
    .select({ createdAt: outbox.createdAt, state: outbox.state })
    .from(outbox)
    .where(and(eq(outbox.proposalId, proposalId), inArray(outbox.kind, [...kinds])))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(1);
  return letter;
}

/** Lets a parked letter be tried again from `now`. Returns false when it is not parked. */
export async function retryMail(tx: Database, mailId: string, now: string): Promise<boolean> {
  const { changes } = await tx
    .update(outbox)
    .set({ state: 'queued', firstTriedAt: null, nextTryAt: now })
    .where(and(eq(outbox.id, mailId), eq(outbox.state, 'parked')));
  return changes === 1;
}

/** Letters a person must look after: nobody knows of them, or they did not reach their reader. */
export const toLookAfter = ['uncertain', 'bounced', 'complained'] as const satisfies MailState[];

/** Lays such a letter aside: a person has looked after it. False when it is none. */
export async function markMailHandled(tx: Database, mailId: string): Promise<boolean> {
  const { changes } = await tx
    .update(outbox)
    .set({ state: 'handled', letter: null })
    .where(and(eq(outbox.id, mailId), inArray(outbox.state, [...toLookAfter])));
  return changes === 1;
}

/** What an administrator may know of a letter: how it goes, never what it says or to whom. */
const overseen = {
  id: outbox.id,
  kind: outbox.kind,
  state: outbox.state,
  attempts: outbox.attempts,
  lastError: outbox.lastError,
  nextTryAt: outbox.nextTryAt,
  createdAt: outbox.createdAt,
};

export type OverseenMail = Pick<OutboxMail, keyof typeof overseen>;

/** Letters in the given states, the oldest first, at most `limit`. */
export async function listMail(
  db: Database,
  { states, limit }: { states: readonly MailState[]; limit: number },
): Promise<OverseenMail[]> {
  return db
    .select(overseen)
    .from(outbox)
    .where(inArray(outbox.state, [...states]))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(limit);
}

/** How many letters are in each state; a state without letters is left out. */
export async function countMail(db: Database): Promise<Partial<Record<MailState, number>>> {
  const rows = await db
    .select({ state: outbox.state, letters: count() })
    .from(outbox)
    .groupBy(outbox.state);
  return Object.fromEntries(rows.map(({ state, letters }) => [state, letters]));
}
