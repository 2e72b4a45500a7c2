import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { agreements, agreementVersions } from '../schema/index';
import type { Database } from '../store';

export type AgreementVersion = typeof agreementVersions.$inferSelect;

export async function insertAgreementVersion(
  tx: Database,
  version: AgreementVersion,
): Promise<void> {
  await tx.insert(agreementVersions).values(version);
}

/** The version the parties have before them, if one was sent and not replaced. */
export async function findCurrentVersion(
  db: Database,
  agreementId: string,
): Promise<AgreementVersion | undefined> {
  const [version] = await db
    .select()
    .from(agreementVersions)
    .where(
      and(eq(agreementVersions.agreementId, agreementId), isNull(agreementVersions.replacedAt)),
    );
  return version;
}

/** All versions that were ever sent, oldest first. */
export async function listVersions(db: Database, agreementId: string): Promise<AgreementVersion[]> {
  return db
    .select()
    .from(agreementVersions)
    .where(eq(agreementVersions.agreementId, agreementId))
    .orderBy(asc(agreementVersions.version));
}

/** Takes the version before the parties out of their hands: its links no longer open. */
export async function replaceVersions(tx: Database, agreementId: string, at: string) {
  await tx
    .update(agreementVersions)
    .set({ replacedAt: at })
    .where(
      and(eq(agreementVersions.agreementId, agreementId), isNull(agreementVersions.replacedAt)),
    );
}

/** The same for the agreement of a proposal, unless it is in force: that is the parties' to end. */
export async function replaceVersionsNotInForce(tx: Database, proposalId: string, at: string) {
  const notInForce = tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(eq(agreements.proposalId, proposalId), isNull(agreements.inForceAt)));
  await tx
    .update(agreementVersions)
    .set({ replacedAt: at })
    .where(
      and(inArray(agreementVersions.agreementId, notInForce), isNull(agreementVersions.replacedAt)),
    );
}
