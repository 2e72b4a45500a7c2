import { and, eq, isNull, lt } from 'drizzle-orm';
import { companyImports } from '../schema/index';
import type { Database } from '../store';

export type CompanyImport = typeof companyImports.$inferSelect;

/** Keeps a file until it is confirmed. The same id sent twice keeps the first. */
export async function insertCompanyImport(tx: Database, sent: CompanyImport): Promise<void> {
  await tx.insert(companyImports).values(sent).onConflictDoNothing({ target: companyImports.id });
}

/** A file the administrator sent in herself; anyone else's is not found. */
export async function findCompanyImport(
  db: Database,
  userId: string,
  importId: string,
): Promise<CompanyImport | undefined> {
  const [sent] = await db
    .select()
    .from(companyImports)
    .where(and(eq(companyImports.id, importId), eq(companyImports.userId, userId)));
  return sent;
}

/** Marks a file as taken in and drops its text. False when that was done before. */
export async function markImportConfirmed(
  tx: Database,
  { id, userId }: Pick<CompanyImport, 'id' | 'userId'>,
  done: { readonly at: string; readonly added: number; readonly changed: number },
): Promise<boolean> {
  const { changes } = await tx
    .update(companyImports)
    .set({
      content: null,
      confirmedAt: done.at,
      addedCount: done.added,
      changedCount: done.changed,
    })
    .where(
      and(
        eq(companyImports.id, id),
        eq(companyImports.userId, userId),
        isNull(companyImports.confirmedAt),
      ),
    );
  return changes === 1;
}

/** Throws away a file that was never confirmed. */
export async function dropCompanyImport(tx: Database, userId: string, importId: string) {
  await tx
    .delete(companyImports)
    .where(
      and(
        eq(companyImports.id, importId),
        eq(companyImports.userId, userId),
        isNull(companyImports.confirmedAt),
      ),
    );
}

/** Throws away the files nobody confirmed that came in before an instant. */
export async function dropCompanyImportsBefore(tx: Database, before: string): Promise<void> {
  await tx
    .delete(companyImports)
    .where(and(isNull(companyImports.confirmedAt), lt(companyImports.createdAt, before)));
}
