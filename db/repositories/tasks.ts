import { and, asc, eq, isNull } from 'drizzle-orm';
import { needs, tasks } from '../schema/index';
import type { Database } from '../store';

export type Task = typeof tasks.$inferSelect;
export type TaskDetails = Task['details'];

/** The tasks of a need in their order. The caller has checked whose need it is. */
export async function listTasks(db: Database, needId: string): Promise<Task[]> {
  return db
    .select()
    .from(tasks)
    .where(eq(tasks.needId, needId))
    .orderBy(asc(tasks.position), asc(tasks.id));
}

/** Adds a task. The same id sent twice makes one task: false when it was there already. */
export async function insertTask(tx: Database, task: Task): Promise<boolean> {
  const { changes } = await tx.insert(tasks).values(task).onConflictDoNothing();
  return changes === 1;
}

/** Changes a task of this need. False when the need has no such task. */
export async function updateTask(
  tx: Database,
  { needId, taskId }: { readonly needId: string; readonly taskId: string },
  changes: Partial<Pick<Task, 'title' | 'details'>> & { readonly updatedAt: string },
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(tasks)
    .set(changes)
    .where(and(eq(tasks.id, taskId), eq(tasks.needId, needId)));
  return rows === 1;
}

/** Removes one task of a need. False when it was gone already. */
export async function deleteTask(tx: Database, needId: string, taskId: string): Promise<boolean> {
  const { changes } = await tx
    .delete(tasks)
    .where(and(eq(tasks.id, taskId), eq(tasks.needId, needId)));
  return changes === 1;
}

/** Removes every task of a need, before the need itself. */
export async function deleteTasksOf(tx: Database, needId: string): Promise<void> {
  await tx.delete(tasks).where(eq(tasks.needId, needId));
}

/** The titles of all tasks a company has posted or begun to post. */
export async function listTaskTitlesOfCompany(db: Database, companyId: string): Promise<string[]> {
  const found = await db
    .select({ title: tasks.title })
    .from(tasks)
    .innerJoin(needs, eq(needs.id, tasks.needId))
    .where(and(eq(needs.companyId, companyId), isNull(needs.aboutPersonId)));
  return found.map(({ title }) => title);
}
