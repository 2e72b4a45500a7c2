import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { colleagueAnswers, colleagueQuestions, companies, users } from '../schema/index';
import type { Database } from '../store';

export type ColleagueQuestion = typeof colleagueQuestions.$inferSelect;
export type ColleagueAnswer = typeof colleagueAnswers.$inferSelect;

/** Asks. The same form sent twice asks once: false when it was there. */
export async function insertQuestion(tx: Database, question: ColleagueQuestion): Promise<boolean> {
  const { changes } = await tx.insert(colleagueQuestions).values(question).onConflictDoNothing();
  return changes === 1;
}

/** An open question with who asked it; one that is closed is not found. */
export async function findOpenQuestion(db: Database, questionId: string) {
  const [found] = await db
    .select({ question: colleagueQuestions, asker: users })
    .from(colleagueQuestions)
    .innerJoin(users, eq(users.id, colleagueQuestions.specialistId))
    .where(and(eq(colleagueQuestions.id, questionId), isNull(colleagueQuestions.closedAt)));
  return found;
}

/** Every open question with who asked it, the latest first. */
export async function listOpenQuestions(db: Database) {
  return db
    .select({ question: colleagueQuestions, asker: users.name })
    .from(colleagueQuestions)
    .innerJoin(users, eq(users.id, colleagueQuestions.specialistId))
    .where(isNull(colleagueQuestions.closedAt))
    .orderBy(desc(colleagueQuestions.createdAt), desc(colleagueQuestions.id));
}

/** The answers to these questions, with who answered and which company: the oldest first. */
export async function listAnswers(db: Database, questionIds: readonly string[]) {
  return db
    .select({ answer: colleagueAnswers, colleague: users.name, company: companies.name })
    .from(colleagueAnswers)
    .innerJoin(users, eq(users.id, colleagueAnswers.specialistId))
    .innerJoin(companies, eq(companies.id, colleagueAnswers.companyId))
    .where(inArray(colleagueAnswers.questionId, [...questionIds]))
    .orderBy(asc(colleagueAnswers.at), asc(colleagueAnswers.id));
}

/** Answers. The same form sent twice answers once: false when it was there. */
export async function insertAnswer(tx: Database, answer: ColleagueAnswer): Promise<boolean> {
  const { changes } = await tx.insert(colleagueAnswers).values(answer).onConflictDoNothing();
  return changes === 1;
}

/** Closes one's own question, once. False when it is closed, or another's. */
export async function closeQuestionRow(
  tx: Database,
  { questionId, specialistId }: { readonly questionId: string; readonly specialistId: string },
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(colleagueQuestions)
    .set({ closedAt: at })
    .where(
      and(
        eq(colleagueQuestions.id, questionId),
        eq(colleagueQuestions.specialistId, specialistId),
        isNull(colleagueQuestions.closedAt),
      ),
    );
  return changes === 1;
}
