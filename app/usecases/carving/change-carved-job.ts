import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { CarvedPlan, PlanTask } from '../../domain/carving/workbench/carved-plan';
import {
  changePlan,
  isOfWordsOnly,
  type PlanChange,
  type PlanRefusal,
} from '../../domain/carving/workbench/change-plan';
import { afterChange, redone, undone } from '../../domain/carving/workbench/plan-history';
import { planTaskFrom } from '../../domain/carving/workbench/plan-of-tasks';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openCarvedJob, type OfCarvedJob, type OpenedCarvedJob } from './open-carved-job';
import { readCarvableNeeds } from './read-carvable-needs';
import { savePlanChange } from './save-plan-change';

/** A change as a form tells it: a posted task is named by its id, and read where it is posted. */
type WantedChange =
  | Exclude<PlanChange, { kind: 'add' }>
  | { readonly kind: 'add-posted'; readonly taskId: string; readonly id: string }
  | {
      readonly kind: 'add-seen';
      readonly id: string;
      readonly title: string;
      readonly hours: number;
    };

/** One change back, or one that was taken back made again. */
interface WantedStep {
  readonly kind: 'undo' | 'redo';
}

export type WantedPlanChange = WantedChange | WantedStep;

type Refusal = PlanRefusal | 'changed-meanwhile';

/**
 * Changes a carved job that still stands as it was read (`version`), and keeps what it was before,
 * so that the latest changes can be undone and made again. Once it has become a need, only what it
 * is told to give and to grow into may change. `changed-meanwhile` where somebody was first, or
 * that is past.
 */
export async function changeCarvedJob(
  services: Services,
  actor: SpecialistActor,
  of: OfCarvedJob & { readonly version: number },
  wanted: WantedPlanChange,
): Promise<Result<null, Refusal>> {
  const opened = await openCarvedJob(services, actor, of);
  if (!opened) return refuse('not-found');
  const { person, job, warnings } = opened;
  const isPast = job.needId !== null && !isOfWordsOnly(wanted);
  if (job.version !== of.version || isPast) return refuse('changed-meanwhile');
  if (wanted.kind === 'answer' && !warnings.some(({ key }) => key === wanted.key)) {
    return refuse('not-found');
  }
  const next = await standingAfter(services, actor, person.key, job, wanted);
  if (!next.ok) return next;
  const { jobId, version } = of;
  const step = { jobId, version, needId: job.needId, ...next.value };
  return savePlanChange(services, actor, person.key, { ...step, what: wanted.kind });
}

type Standing = Pick<OpenedCarvedJob['job'], 'plan' | 'history' | 'companyId'>;

async function standingAfter(
  services: Services,
  actor: SpecialistActor,
  key: PersonKey,
  job: Standing,
  wanted: WantedPlanChange,
): Promise<Result<Pick<Standing, 'plan' | 'history'>, Refusal>> {
  if (isStep(wanted)) {
    const stepped = wanted.kind === 'undo' ? undone(job) : redone(job);
    return stepped ? ok(stepped) : refuse('not-found');
  }
  const next = await planAfter(services, actor, key, job, wanted);
  return next.ok ? ok({ plan: next.value, history: afterChange(job) }) : next;
}

function isStep(wanted: WantedPlanChange): wanted is WantedStep {
  return wanted.kind === 'undo' || wanted.kind === 'redo';
}

async function planAfter(
  services: Services,
  actor: SpecialistActor,
  key: PersonKey,
  { plan, companyId }: Pick<Standing, 'plan' | 'companyId'>,
  wanted: WantedChange,
): Promise<Result<CarvedPlan, Refusal>> {
  switch (wanted.kind) {
    case 'add-seen': {
      const { id, title, hours } = wanted;
      const task: PlanTask = { task: { id, title, hoursPerWeek: hours }, move: 'carve' };
      return changePlan(plan, { kind: 'add', task });
    }
    case 'add-posted': {
      const { from } = await readCarvableNeeds(services, actor, key);
      for (const each of from.filter(({ company }) => company.id === companyId)) {
        const task = each.need.tasks.find(({ id }) => id === wanted.taskId);
        if (task)
          return changePlan(plan, { kind: 'add', task: planTaskFrom(each, task, wanted.id) });
      }
      return refuse('not-found');
    }
    default:
      return changePlan(plan, wanted);
  }
}
