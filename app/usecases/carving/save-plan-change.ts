import { savePlan, type PlanStep } from '~/db/repositories/carved-jobs';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Keeps a changed plan, and that it was changed and by what. `changed-meanwhile` where it was. */
export async function savePlanChange(
  services: Services,
  actor: SpecialistActor,
  key: PersonKey,
  { what, ...step }: Omit<PlanStep, 'at'> & { readonly what: string },
): Promise<Result<null, 'changed-meanwhile'>> {
  return services.store.transaction(async (tx) => {
    if (!(await savePlan(tx, key, { ...step, at: nowOf(services) }))) {
      return refuse('changed-meanwhile');
    }
    await record(tx, services, {
      action: 'carved-job.changed',
      actor: `user:${actor.userId}`,
      subject: `profile:${key.profileId}`,
      facts: { what },
    });
    return ok(null);
  });
}
