import type { SpecialistActor } from '~/app/auth/actor';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { matchNeedOf } from '~/app/domain/needs/match-need';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertNeedClaim } from '~/db/repositories/need-claims';
import {
  insertNeed,
  markSubmitted,
  saveDraft,
  unknownNeed,
  type Need,
} from '~/db/repositories/needs';
import { findNeedFor, findPostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import { readResolver } from '../matching/word-resolver';
import { record } from '../record';
import type { DraftOf } from './draft-of';
import { writeTask, type TaskAnswers } from './write-task';

/** A need that is known whole: nobody is asked for it screen by screen. */
export interface WholeNeed {
  readonly need: Pick<Need, 'id' | 'companyId' | 'aboutPersonId'> & Partial<Need>;
  /** An id where whoever writes it must know it. */
  readonly tasks: readonly (TaskAnswers & { readonly title: string; readonly id?: string })[];
}

/**
 * Writes a need with its tasks inside a transaction, sends it in and gives it to its writer to
 * complete. Sent twice it is one. `not-found` where the id is another company's need.
 */
export async function writeWholeNeed(
  tx: Database,
  services: Services,
  actor: SpecialistActor,
  { need: { id, companyId, ...known }, tasks }: WholeNeed,
): Promise<Result<'written' | 'there-already', 'not-found' | 'too-many-tasks'>> {
  const now = nowOf(services);
  const by = { actor: `user:${actor.userId}`, subject: `need:${id}` } as const;
  const draft: Need = {
    ...unknownNeed,
    ...known,
    id,
    companyId,
    createdById: actor.userId,
    state: 'draft',
    createdAt: now,
    updatedAt: now,
  };
  if (!(await insertNeed(tx, draft))) {
    const before = await findNeedFor(tx, actor.userId, id);
    return before?.company.id === companyId ? ok('there-already') : refuse('not-found');
  }
  for (const { id: taskId = services.newId(), ...task } of tasks) {
    const where = { companyId, needId: id, taskId };
    const written = await writeTask(tx, where, task, now);
    if (!written.ok) return refuse('too-many-tasks');
  }
  await sendIn(tx, { companyId, needId: id }, now);
  const facts = { companyId, writtenDownFor: known.aboutPersonId === null };
  await record(tx, services, { ...by, action: 'need.started', facts });
  const sent = { ...facts, tasks: tasks.length };
  await record(tx, services, { ...by, action: 'need.submitted', facts: sent });
  await insertNeedClaim(tx, { needId: id, specialistId: actor.userId, at: now });
  await record(tx, services, { ...by, action: 'need.claimed' });
  return ok('written');
}

/** Marks the draft sent, and resolves its words to concepts, once. */
async function sendIn(tx: Database, draft: DraftOf, at: string): Promise<void> {
  await markSubmitted(tx, draft, { resolved: null, at });
  const posted = await findPostedNeed(tx, draft.needId);
  if (!posted) throw new Error('a need just written is there');
  const { need, company } = posted;
  const matchNeed = matchNeedOf(company.name, need, await listTasks(tx, need.id));
  const resolved = resolveNeed(matchNeed, await readResolver(tx));
  await saveDraft(tx, draft, { resolved, updatedAt: at });
}
