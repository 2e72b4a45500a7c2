import { insertCarvedJob } from '~/db/repositories/carved-jobs';
import { findCompany } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { planOfTasks } from '../../domain/carving/workbench/plan-of-tasks';
import { mostTasks } from '../../domain/needs/most-tasks';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { record } from '../record';
import { readCarvableNeeds } from './read-carvable-needs';

export interface StartedJob {
  /** Given out with the form: sent twice it is one job. */
  readonly jobId: string;
  readonly companyId: string;
  /** The tasks of a bundle; none begins from nothing. Those that are gone since are left out. */
  readonly taskIds: readonly string[];
}

/**
 * Begins a carved job for one of the specialist's own people at one company. Nothing reaches the
 * company by it. `company-stopped` where it is no partner now.
 */
export async function startCarvedJob(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  { jobId, companyId, taskIds }: StartedJob,
): Promise<Result<null, 'not-found' | 'company-stopped'>> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  if (!person) return refuse('not-found');
  const company = await findCompany(read, companyId);
  if (company?.status !== 'partner') return refuse('company-stopped');
  const { from } = await readCarvableNeeds(services, actor, person.key);
  const here = from.filter((each) => each.company.id === companyId);
  const plan = planOfTasks(here, taskIds.slice(0, mostTasks), () => services.newId());
  const at = nowOf(services);
  const job = { id: jobId, companyId, createdById: actor.userId, plan, createdAt: at };
  return services.store.transaction(async (tx) => {
    if (!(await insertCarvedJob(tx, person.key, { ...job, updatedAt: at }))) return ok(null);
    await record(tx, services, {
      action: 'carved-job.started',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { tasks: plan.tasks.length },
    });
    return ok(null);
  });
}
