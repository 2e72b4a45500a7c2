import { and, asc, eq, isNull } from 'drizzle-orm';
import { needs, taskQuestions, users } from '../schema/index';
import type { Database } from '../store';

export type TaskQuestion = typeof taskQuestions.$inferSelect;

/** Writes a question to a company down. The same question about a need is open once: else false. */
export async function insertTaskQuestion(tx: Database, question: TaskQuestion): Promise<boolean> {
  const [open] = await tx
    .select({ id: taskQuestions.id })
    .from(taskQuestions)
    .where(
      and(
        eq(taskQuestions.needId, question.needId),
        eq(taskQuestions.text, question.text),
        isNull(taskQuestions.settledAt),
      ),
    );
  if (open) return false;
  await tx.insert(taskQuestions).values(question);
  return true;
}

/** The open questions about a need, the oldest first. */
export async function listQuestionsAbout(db: Database, needId: string): Promise<TaskQuestion[]> {
  return db
    .select()
    .from(taskQuestions)
    .where(and(eq(taskQuestions.needId, needId), isNull(taskQuestions.settledAt)))
    .orderBy(asc(taskQuestions.askedAt), asc(taskQuestions.id));
}

/** The open questions to a company with who asked and which need, the oldest first. */
export async function listQuestionsTo(db: Database, companyId: string) {
  return db
    .select({ question: taskQuestions, specialist: users.name, needTitle: needs.title })
    .from(taskQuestions)
    .innerJoin(users, eq(users.id, taskQuestions.askedById))
    .innerJoin(needs, eq(needs.id, taskQuestions.needId))
    .where(and(eq(taskQuestions.companyId, companyId), isNull(taskQuestions.settledAt)))
    .orderBy(asc(taskQuestions.askedAt), asc(taskQuestions.id));
}

/** Notes that a question about this need is answered, once. */
export async function settleQuestionRow(
  tx: Database,
  { needId, questionId }: { readonly needId: string; readonly questionId: string },
  settledAt: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(taskQuestions)
    .set({ settledAt })
    .where(
      and(
        eq(taskQuestions.id, questionId),
        eq(taskQuestions.needId, needId),
        isNull(taskQuestions.settledAt),
      ),
    );
  return changes === 1;
}
