import type { SpecialistActor } from '~/app/auth/actor';
import { ok, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertQuestion } from '~/db/repositories/colleague-questions';
import { record } from '../record';

/**
 * Asks colleagues who knows an employer good at something. The question stands on everybody's desk
 * and is sent to nobody. `questionId` was given out with the form: sent twice it is asked once.
 */
export async function askColleagues(
  services: Services,
  actor: SpecialistActor,
  questionId: string,
  text: string,
): Promise<Result<null>> {
  const createdAt = nowOf(services);
  const question = { id: questionId, specialistId: actor.userId, text, createdAt, closedAt: null };
  return services.store.transaction(async (tx) => {
    if (!(await insertQuestion(tx, question))) return ok(null);
    await record(tx, services, {
      action: 'question.asked',
      actor: `user:${actor.userId}`,
      subject: `question:${questionId}`,
    });
    return ok(null);
  });
}
