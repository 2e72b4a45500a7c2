import { lt } from 'drizzle-orm';
import { mailEvents } from '../schema/index';
import type { Database } from '../store';

type MailEvent = typeof mailEvents.$inferInsert;

/** Remembers a message of the provider's. @returns false when it has come before. */
export async function insertMailEvent(tx: Database, event: MailEvent): Promise<boolean> {
  const { changes } = await tx.insert(mailEvents).values(event).onConflictDoNothing();
  return changes === 1;
}

/** Forgets messages received before an instant. */
export async function forgetMailEvents(tx: Database, before: string): Promise<void> {
  await tx.delete(mailEvents).where(lt(mailEvents.receivedAt, before));
}
