import { desc, eq } from 'drizzle-orm';
import { agreementCopies, agreements, agreementVersions } from '../schema/index';
import type { Database } from '../store';

type Copy = typeof agreementCopies.$inferInsert;

/** Remembers a file that is handed out; the same file handed out again is the same copy. */
export async function insertCopy(tx: Database, copy: Copy): Promise<void> {
  await tx.insert(agreementCopies).values(copy).onConflictDoNothing();
}

export async function isCopyKnown(db: Database, fileHash: string): Promise<boolean> {
  const [copy] = await db
    .select({ fileHash: agreementCopies.fileHash })
    .from(agreementCopies)
    .where(eq(agreementCopies.fileHash, fileHash));
  return copy !== undefined;
}

/** Where a text stands, without a word of what it says. */
const standing = {
  agreementId: agreements.id,
  version: agreementVersions.version,
  sentAt: agreementVersions.sentAt,
  replacedAt: agreementVersions.replacedAt,
  inForceAt: agreements.inForceAt,
  endedAt: agreements.endedAt,
};

/** The text a file we handed out holds; undefined for every other file. */
export async function findTextOfCopy(db: Database, fileHash: string) {
  const [text] = await db
    .select(standing)
    .from(agreementCopies)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementCopies.versionId))
    .innerJoin(agreements, eq(agreements.id, agreementVersions.agreementId))
    .where(eq(agreementCopies.fileHash, fileHash));
  return text;
}

/** The text with this content hash; of the same text sent twice, the one sent last. */
export async function findTextByContent(db: Database, contentHash: string) {
  const [text] = await db
    .select(standing)
    .from(agreementVersions)
    .innerJoin(agreements, eq(agreements.id, agreementVersions.agreementId))
    .where(eq(agreementVersions.contentHash, contentHash))
    .orderBy(desc(agreementVersions.sentAt), desc(agreementVersions.id))
    .limit(1);
  return text;
}
