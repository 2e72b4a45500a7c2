import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import { settleQuestionRow } from '~/db/repositories/task-questions';
import { record } from '../record';

/** Notes that a question to a company about its tasks is answered. Noted before, it stays so. */
export async function settleTaskQuestion(
  services: Services,
  actor: SpecialistActor,
  which: { readonly needId: string; readonly questionId: string },
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const posted = await findNeedFor(tx, actor.userId, which.needId);
    if (!posted) return refuse('not-found');
    if (!(await settleQuestionRow(tx, which, nowOf(services)))) return ok(null);
    await record(tx, services, {
      action: 'task-question.settled',
      actor: `user:${actor.userId}`,
      subject: `company:${posted.company.id}`,
      facts: { question: which.questionId },
    });
    return ok(null);
  });
}
