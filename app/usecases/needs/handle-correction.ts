import { markCorrectionHandled } from '~/db/repositories/analysis-corrections';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Says that what a company found wrong has been looked at. Counts once. */
export async function handleCorrection(
  services: Services,
  actor: SpecialistActor,
  correction: { readonly needId: string; readonly id: string },
): Promise<Result<null, 'not-now'>> {
  const handled = { handledById: actor.userId, handledAt: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if (!(await markCorrectionHandled(tx, correction, handled))) return refuse('not-now');
    await record(tx, services, {
      action: 'correction.handled',
      actor: `user:${actor.userId}`,
      subject: `need:${correction.needId}`,
    });
    return ok(null);
  });
}
