import { and, asc, desc, eq, isNull, max, ne } from 'drizzle-orm';
import type { AnalysisSubject, ContentOf } from '~/app/domain/needs/analysis/analysis-content';
import { analysisVersions, needs } from '../schema/index';
import type { Database } from '../store';
import type { Need } from './needs';

type Row = typeof analysisVersions.$inferSelect;

/** One saved state of a subject, with who saved it and when. */
export type AnalysisVersion<Subject extends AnalysisSubject = AnalysisSubject> = Omit<
  Row,
  'subject' | 'content'
> & {
  readonly subject: Subject;
  readonly content: ContentOf<Subject>;
};

/** Adds a version. False when somebody has saved that version, or this very form, before. */
export async function insertAnalysisVersion(
  tx: Database,
  version: AnalysisVersion,
): Promise<boolean> {
  const { changes } = await tx.insert(analysisVersions).values(version).onConflictDoNothing();
  return changes === 1;
}

/** Whether a form was taken before: its id is the version's. */
export async function isAnalysisSaved(db: Database, id: string, needId: string): Promise<boolean> {
  const rows = await db
    .select({ id: analysisVersions.id })
    .from(analysisVersions)
    .where(and(eq(analysisVersions.id, id), eq(analysisVersions.needId, needId)));
  return rows.length > 0;
}

/** All versions of a subject, the latest first. The caller has checked who may read the need. */
export async function listAnalysisVersions<Subject extends AnalysisSubject>(
  db: Database,
  needId: string,
  subject: Subject,
): Promise<AnalysisVersion<Subject>[]> {
  const rows = await db
    .select()
    .from(analysisVersions)
    .where(and(eq(analysisVersions.needId, needId), eq(analysisVersions.subject, subject)))
    .orderBy(desc(analysisVersions.version));
  return rows as AnalysisVersion<Subject>[];
}

/** The latest version of every subject of a need. */
export interface CurrentAnalyses {
  of<Subject extends AnalysisSubject>(subject: Subject): AnalysisVersion<Subject> | undefined;
}

export async function findCurrentAnalyses(db: Database, needId: string): Promise<CurrentAnalyses> {
  const latest = db
    .select({ subject: analysisVersions.subject, version: max(analysisVersions.version).as('top') })
    .from(analysisVersions)
    .where(eq(analysisVersions.needId, needId))
    .groupBy(analysisVersions.subject)
    .as('latest');
  const rows = await db
    .select({ row: analysisVersions })
    .from(analysisVersions)
    .innerJoin(
      latest,
      and(
        eq(analysisVersions.subject, latest.subject),
        eq(analysisVersions.version, latest.version),
      ),
    )
    .where(eq(analysisVersions.needId, needId))
    .orderBy(asc(analysisVersions.subject));
  const bySubject = new Map(rows.map(({ row }) => [row.subject, row]));
  return {
    of: <Subject extends AnalysisSubject>(subject: Subject) =>
      bySubject.get(subject) as AnalysisVersion<Subject> | undefined,
  };
}

/** The latest analysis of the same company's site, made for another need. */
export async function findAnalysisAtSite(
  db: Database,
  { id, companyId, municipality, address }: Need,
): Promise<AnalysisVersion<'workplace'> | undefined> {
  if (!municipality || !address) return undefined;
  const [found] = await db
    .select({ row: analysisVersions })
    .from(analysisVersions)
    .innerJoin(needs, eq(needs.id, analysisVersions.needId))
    .where(
      and(
        eq(analysisVersions.subject, 'workplace'),
        ne(needs.id, id),
        isNull(needs.aboutPersonId),
        eq(needs.companyId, companyId),
        eq(needs.municipality, municipality),
        eq(needs.address, address),
      ),
    )
    .orderBy(desc(analysisVersions.savedAt), desc(analysisVersions.version))
    .limit(1);
  return found?.row as AnalysisVersion<'workplace'> | undefined;
}
