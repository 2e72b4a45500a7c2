import { listPositionAnswers } from '~/db/repositories/position-answers';
import type { SpecialistActor } from '../../auth/actor';
import { changeOfAnswer, isAboutTask, type TaskAnswer } from '../../domain/carving/position-answer';
import { changePlan, type PlanRefusal } from '../../domain/carving/workbench/change-plan';
import { afterChange } from '../../domain/carving/workbench/plan-history';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openCarvedJob, type OfCarvedJob } from './open-carved-job';
import { savePlanChange } from './save-plan-change';

interface TakenAnswer extends OfCarvedJob {
  /** The version that was read: of two changes at once only the first is kept. */
  readonly version: number;
  /** The task the company answered about, as its answer names it. */
  readonly about: Pick<TaskAnswer, 'id' | 'title'>;
}

/**
 * Takes what the company says of one task into the plan: other hours, or the task out. Nothing else
 * of a job that has become a need changes its work. The agreement is drafted from it; what she said
 * yes to stays as it was.
 */
export async function takePositionAnswer(
  services: Services,
  actor: SpecialistActor,
  { version, about, ...of }: TakenAnswer,
): Promise<Result<null, PlanRefusal | 'changed-meanwhile'>> {
  const opened = await openCarvedJob(services, actor, of);
  if (!opened?.job.needId) return refuse('not-found');
  const { person, job } = opened;
  const { needId, plan } = job;
  const [said] = await listPositionAnswers(services.store.read, person.key, opened.job.needId);
  const answer = said?.tasks.find((task) => isAboutTask(about, task));
  const change = answer && changeOfAnswer(plan, answer);
  if (!change) return refuse('not-found');
  if (change === 'done') return ok(null);
  const next = changePlan(plan, change);
  if (!next.ok) return next;
  const step = { jobId: of.jobId, version, needId, plan: next.value, history: afterChange(job) };
  return savePlanChange(services, actor, person.key, { ...step, what: 'take-answer' });
}
