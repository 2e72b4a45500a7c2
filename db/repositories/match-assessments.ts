import { and, asc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach } from '~/app/crypto/reading-key';
import type { TenAnswers } from '~/app/domain/proposals/ten-questions';
import { matchAssessments } from '../schema/index';
import type { Database } from '../store';

const place = (needId: string) => `match_assessments.assessment:${needId}`;

export interface MatchAssessment {
  readonly needId: string;
  readonly answers: TenAnswers;
  readonly updatedAt: string;
}

/** The specialist's answers to the ten questions about a person and a need. */
export async function findAssessment(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<MatchAssessment | undefined> {
  const [row] = await db
    .select()
    .from(matchAssessments)
    .where(and(eq(matchAssessments.profileId, key.profileId), eq(matchAssessments.needId, needId)));
  return row && opened(key, row);
}

/** Everything assessed about a person, for her own page. */
export async function listAssessmentsOfPerson(
  db: Database,
  key: PersonKey,
): Promise<MatchAssessment[]> {
  const rows = await db
    .select()
    .from(matchAssessments)
    .where(eq(matchAssessments.profileId, key.profileId))
    .orderBy(asc(matchAssessments.updatedAt), asc(matchAssessments.id));
  return openEach(key, rows, (row) => opened(key, row));
}

/**
 * Saves the answers, sealed with her key, if they still stand as they were read: `seenAt` is when
 * they were last saved, null for the first time. False when somebody was faster.
 */
export async function saveAssessment(
  tx: Database,
  key: PersonKey,
  { id, needId, answers, updatedAt }: MatchAssessment & { readonly id: string },
  seenAt: string | null,
): Promise<boolean> {
  const { profileId } = key;
  const assessment = key.seal(place(needId), answers);
  if (seenAt === null) {
    const { changes } = await tx
      .insert(matchAssessments)
      .values({ id, profileId, needId, assessment, updatedAt })
      .onConflictDoNothing();
    return changes === 1;
  }
  const { changes } = await tx
    .update(matchAssessments)
    .set({ assessment, updatedAt })
    .where(
      and(
        eq(matchAssessments.profileId, profileId),
        eq(matchAssessments.needId, needId),
        eq(matchAssessments.updatedAt, seenAt),
      ),
    );
  return changes === 1;
}

function opened(
  key: PersonKey,
  { needId, assessment, updatedAt }: typeof matchAssessments.$inferSelect,
): MatchAssessment {
  return { needId, answers: key.open<TenAnswers>(place(needId), assessment), updatedAt };
}
