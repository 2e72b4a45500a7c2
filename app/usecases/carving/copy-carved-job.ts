import { insertCarvedJob } from '~/db/repositories/carved-jobs';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { openCarvedJob, type OfCarvedJob } from './open-carved-job';

/**
 * Begins another version of a carved job, as this one stands now, so that the two can be held
 * against each other. `copyId` was given out with the form: sent twice it is one.
 */
export async function copyCarvedJob(
  services: Services,
  actor: SpecialistActor,
  { copyId, ...of }: OfCarvedJob & { readonly copyId: string },
): Promise<Result<null, 'not-found'>> {
  const opened = await openCarvedJob(services, actor, of);
  if (!opened) return refuse('not-found');
  const { person, job } = opened;
  const at = nowOf(services);
  const { plan, companyId } = job;
  const copy = { id: copyId, companyId, createdById: actor.userId, plan, createdAt: at };
  return services.store.transaction(async (tx) => {
    if (!(await insertCarvedJob(tx, person.key, { ...copy, updatedAt: at }))) return ok(null);
    await record(tx, services, {
      action: 'carved-job.started',
      actor: `user:${actor.userId}`,
      subject: `profile:${of.profileId}`,
      facts: { tasks: plan.tasks.length, isCopy: true },
    });
    return ok(null);
  });
}
