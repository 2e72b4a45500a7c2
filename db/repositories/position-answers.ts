import { and, desc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable } from '~/app/crypto/reading-key';
import type { TaskAnswer } from '~/app/domain/carving/position-answer';
import { positionAnswers, proposals } from '../schema/index';
import type { Database } from '../store';

type Row = typeof positionAnswers.$inferSelect;

/** A company's answer in clear. */
export type PositionAnswer = Omit<Row, 'tasks'> & { readonly tasks: readonly TaskAnswer[] };

const place = (id: string) => `position_answers.tasks:${id}`;

/**
 * Keeps an answer, sealed with the key of the person it is about. The same id sent twice is one.
 */
export async function insertPositionAnswer(
  tx: Database,
  key: PersonKey,
  { tasks, ...answer }: PositionAnswer,
): Promise<boolean> {
  const { changes } = await tx
    .insert(positionAnswers)
    .values({ ...answer, tasks: key.seal(place(answer.id), tasks) })
    .onConflictDoNothing({ target: positionAnswers.id });
  return changes === 1;
}

/**
 * All answers to proposals of this person for a need, the newest first: that is the one that
 * counts.
 */
export async function listPositionAnswers(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<PositionAnswer[]> {
  const rows = await db
    .select({ answer: positionAnswers })
    .from(positionAnswers)
    .innerJoin(proposals, eq(proposals.id, positionAnswers.proposalId))
    .where(and(eq(proposals.needId, needId), eq(proposals.profileId, key.profileId)))
    .orderBy(desc(positionAnswers.at), desc(positionAnswers.id));
  return rows.map(({ answer }) => ({
    ...answer,
    tasks:
      openIfReadable(key, () => key.open<readonly TaskAnswer[]>(place(answer.id), answer.tasks)) ??
      [],
  }));
}
