import { and, eq, isNotNull, isNull, lt, type SQL } from 'drizzle-orm';
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

/** How much of a file is taken in. */
export interface ImportProgress {
  readonly added: number;
  readonly changed: number;
}

/** How far a file is taken in; null where nobody has said yes to it. */
export function progressOf({ addedCount, changedCount }: CompanyImport): ImportProgress | null {
  return addedCount === null ? null : { added: addedCount, changed: changedCount ?? 0 };
}

/**
 * Notes that a file is taken in up to a point, and drops its text when that is all of it. False
 * when it is not where the caller left it: somebody else takes it in.
 */
export async function moveImportOn(
  tx: Database,
  { id, userId, addedCount, changedCount }: CompanyImport,
  to: ImportProgress & { readonly at: string; readonly isAll: boolean },
): Promise<boolean> {
  const isAt = (column: typeof companyImports.addedCount, count: number | null) =>
    count === null ? isNull(column) : eq(column, count);
  const { changes } = await tx
    .update(companyImports)
    .set({
      ...(to.isAll && { content: null }),
      confirmedAt: to.at,
      addedCount: to.added,
      changedCount: to.changed,
    })
    .where(
      and(
        eq(companyImports.id, id),
        eq(companyImports.userId, userId),
        isNotNull(companyImports.content),
        isAt(companyImports.addedCount, addedCount),
        isAt(companyImports.changedCount, changedCount),
      ),
    );
  return changes === 1;
}

/** Throws away a file that was never confirmed; of one that is begun, only what is left of it. */
export async function dropCompanyImport(tx: Database, userId: string, importId: string) {
  await drop(tx, and(eq(companyImports.id, importId), eq(companyImports.userId, userId)));
}

/** Throws away in the same way the files that came in before an instant. */
export async function dropCompanyImportsBefore(tx: Database, before: string): Promise<void> {
  await drop(tx, lt(companyImports.createdAt, before));
}

async function drop(tx: Database, which: SQL | undefined): Promise<void> {
  await tx.delete(companyImports).where(and(which, isNull(companyImports.confirmedAt)));
  await tx
    .update(companyImports)
    .set({ content: null })
    .where(and(which, isNotNull(companyImports.confirmedAt), isNotNull(companyImports.content)));
}
