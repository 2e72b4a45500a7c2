import { markBecameNeed } from '~/db/repositories/carved-jobs';
import { findCompany } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { tasksOfJob, withNeedTasks } from '../../domain/carving/workbench/carved-plan';
import { isAnswered } from '../../domain/carving/workbench/check-plan';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { writeWholeNeed } from '../needs/write-whole-need';
import { record } from '../record';
import { openCarvedJob, type OfCarvedJob } from './open-carved-job';

export type MakeNeedRefusal =
  | 'not-found'
  | 'unanswered'
  | 'company-stopped'
  | 'changed-meanwhile'
  | 'too-many-tasks';

/**
 * Makes a carved job a need that is about the person it was carved for: its company, colleagues,
 * lists and other people's matches leave it out. From there a proposal goes its usual way, and the
 * company reads only what she says yes to. Done once: sent twice it is the same need.
 * `unanswered` while a warning has no reason.
 */
export async function makeNeedOfCarvedJob(
  services: Services,
  actor: SpecialistActor,
  { version, needId, ...of }: OfCarvedJob & { readonly version: number; readonly needId: string },
): Promise<Result<{ readonly needId: string }, MakeNeedRefusal>> {
  const opened = await openCarvedJob(services, actor, of);
  if (!opened) return refuse('not-found');
  const { person, job, need, warnings } = opened;
  if (job.needId) return ok({ needId: job.needId });
  if (!isAnswered(warnings)) return refuse('unanswered');
  const { company } = job;
  const plan = withNeedTasks(job.plan, () => services.newId());
  const [address = null, ...others] = new Set(
    tasksOfJob(plan).flatMap(({ source }) => source?.address ?? []),
  );
  const whole = {
    need: {
      id: needId,
      companyId: company.id,
      aboutPersonId: of.profileId,
      municipality: need.municipality ?? null,
      address: others.length === 0 ? address : null,
      hasProgression: need.progression ?? null,
    },
    // What stands about the move, who and why, stays with the carved job.
    tasks: need.tasks.map(({ id, title, ...details }) => ({
      id: tasksOfJob(plan).find(({ task }) => task.id === id)?.needTaskId,
      title,
      details,
    })),
  };
  return services.store.transaction(async (tx) => {
    if ((await findCompany(tx, company.id))?.status !== 'partner') return refuse('company-stopped');
    const at = nowOf(services);
    const written = await writeWholeNeed(tx, services, actor, whole);
    if (!written.ok) return written;
    if (written.value === 'there-already') return ok({ needId });
    if (!(await markBecameNeed(tx, person.key, { jobId: of.jobId, version, needId, plan, at }))) {
      return refuse('changed-meanwhile');
    }
    await record(tx, services, {
      action: 'carved-job.became-need',
      actor: `user:${actor.userId}`,
      subject: `profile:${of.profileId}`,
      facts: { answers: warnings.length },
    });
    return ok({ needId });
  });
}
