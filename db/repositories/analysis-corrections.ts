import { and, asc, eq, isNull } from 'drizzle-orm';
import { analysisCorrections } from '../schema/index';
import type { Database } from '../store';

export type AnalysisCorrection = typeof analysisCorrections.$inferSelect;

/** Takes a correction in. The same form sent twice makes one: false when it was there already. */
export async function insertCorrection(
  tx: Database,
  correction: AnalysisCorrection,
): Promise<boolean> {
  const { changes } = await tx.insert(analysisCorrections).values(correction).onConflictDoNothing();
  return changes === 1;
}

/** Corrections of a need nobody has looked at yet, the oldest first. */
export async function listOpenCorrections(
  db: Database,
  needId: string,
): Promise<AnalysisCorrection[]> {
  return db
    .select()
    .from(analysisCorrections)
    .where(and(eq(analysisCorrections.needId, needId), isNull(analysisCorrections.handledAt)))
    .orderBy(asc(analysisCorrections.sentAt), asc(analysisCorrections.id));
}

/** Notes that a correction has been looked at. False when it was before, or is of another need. */
export async function markCorrectionHandled(
  tx: Database,
  { needId, id }: { readonly needId: string; readonly id: string },
  handled: { readonly handledById: string; readonly handledAt: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(analysisCorrections)
    .set(handled)
    .where(
      and(
        eq(analysisCorrections.id, id),
        eq(analysisCorrections.needId, needId),
        isNull(analysisCorrections.handledAt),
      ),
    );
  return changes === 1;
}
