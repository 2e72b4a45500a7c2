import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { closeQuestionRow } from '~/db/repositories/colleague-questions';
import { record } from '../record';

/** Closes one's own question to colleagues. `not-yours` when it is another's, or closed already. */
export async function closeQuestion(
  services: Services,
  actor: SpecialistActor,
  questionId: string,
): Promise<Result<null, 'not-yours'>> {
  const own = { questionId, specialistId: actor.userId };
  return services.store.transaction(async (tx) => {
    if (!(await closeQuestionRow(tx, own, nowOf(services)))) return refuse('not-yours');
    await record(tx, services, {
      action: 'question.closed',
      actor: `user:${actor.userId}`,
      subject: `question:${questionId}`,
    });
    return ok(null);
  });
}
