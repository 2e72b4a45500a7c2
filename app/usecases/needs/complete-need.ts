import {
  completeNeedRow,
  findNeedFor,
  findPostedNeed,
  type NeedCompletion,
} from '~/db/repositories/specialist-needs';
import { listTasks, updateTask } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { changedMeanwhile, type SeenForm } from '../../domain/form-drafts/meanwhile';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { decidedOfTask } from '../../domain/needs/decided-of-task';
import { matchNeedOf } from '../../domain/needs/match-need';
import { needCompletionValues } from '../../domain/needs/need-completion';
import { savedTaskValues, type TaskCompletion } from '../../domain/needs/task-completion';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { rememberWords } from '../matching/remember-words';
import { readResolver } from '../matching/word-resolver';

/** A completion of the need as a whole, or of one of its tasks. */
export type Completion = (
  | { readonly of: 'need'; readonly changes: NeedCompletion }
  | {
      readonly of: 'task';
      readonly taskId: string;
      readonly changes: TaskCompletion;
      /** What was ticked beside the words of its title. */
      readonly words?: readonly WordAnswer[];
    }
) & {
  /** The form it came in, which must not write over what was saved since it was shown. */
  readonly sent?: SeenForm | undefined;
};

/**
 * Completes what the employer was not asked. What the employer said stays; the need is resolved
 * anew in the same transaction, so that matching never reads an old one. `changed-meanwhile` – a
 * field was saved elsewhere since the form was shown.
 */
export async function completeNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
  completion: Completion,
): Promise<Result<null, 'not-found' | 'closed' | 'not-common' | 'changed-meanwhile'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await findNeedFor(tx, actor.userId, needId))) return refuse('not-found');
    if (await isLate(tx, needId, completion)) return refuse('changed-meanwhile');
    if (completion.of === 'task') {
      const { words = [] } = completion;
      const remembered = await rememberWords(tx, services, actor, words, []);
      if (!remembered.ok) return remembered;
      if (!(await saveTask(tx, needId, completion, now))) return refuse('not-found');
    }
    const changes = completion.of === 'need' ? completion.changes : {};
    if (!(await completeNeedRow(tx, needId, { ...changes, updatedAt: now }))) {
      return refuse('closed');
    }
    await resolveAnew(tx, needId, now);
    await record(tx, services, {
      action: 'need.completed',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
      facts: completion.of === 'task' ? { task: completion.taskId } : {},
    });
    return ok(null);
  });
}

async function isLate(tx: Database, needId: string, completion: Completion): Promise<boolean> {
  const { sent } = completion;
  const posted = sent && (await findPostedNeed(tx, needId));
  if (!posted) return false;
  const tasks = completion.of === 'task' ? await listTasks(tx, needId) : [];
  const task = completion.of === 'task' && tasks.find(({ id }) => id === completion.taskId);
  const saved = task ? savedTaskValues(task) : needCompletionValues(posted.need);
  return Object.keys(changedMeanwhile(sent, saved)).length > 0;
}

async function saveTask(
  tx: Database,
  needId: string,
  { taskId, changes, words = [] }: Extract<Completion, { of: 'task' }>,
  at: string,
): Promise<boolean> {
  const task = (await listTasks(tx, needId)).find(({ id }) => id === taskId);
  if (!task) return false;
  const told = { title: task.title, decided: task.details.decided };
  const decided = decidedOfTask(told, words, await readResolver(tx));
  const details = { ...task.details, ...changes, decided };
  return updateTask(tx, { needId, taskId }, { details, updatedAt: at });
}

async function resolveAnew(tx: Database, needId: string, at: string): Promise<void> {
  const posted = await findPostedNeed(tx, needId);
  if (!posted) throw new Error('a completed need is posted');
  const { need, company } = posted;
  const tasks = await listTasks(tx, needId);
  const resolved = resolveNeed(matchNeedOf(company.name, need, tasks), await readResolver(tx));
  await completeNeedRow(tx, needId, { resolved, updatedAt: at });
}
