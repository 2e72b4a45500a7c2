import { mostTasks } from '../../needs/most-tasks';
import { ok, refuse, type Result } from '../../result';
import {
  mostStages,
  type CarvedPlan,
  type GrowthStage,
  type PlanGains,
  type PlanGround,
  type PlanTask,
} from './carved-plan';

/** One change of a carved job. */
export type PlanChange =
  | { readonly kind: 'add'; readonly task: PlanTask }
  | { readonly kind: 'drop'; readonly taskId: string }
  | {
      readonly kind: 'change';
      readonly taskId: string;
      readonly hours: number;
      readonly told: Pick<PlanTask, 'move' | 'today' | 'who' | 'why'>;
    }
  | { readonly kind: 'tell'; readonly gains: PlanGains; readonly ground: PlanGround }
  | { readonly kind: 'add-stage'; readonly stage: GrowthStage }
  | { readonly kind: 'drop-stage'; readonly at: number }
  | { readonly kind: 'answer'; readonly key: string; readonly reason: string };

/** `longer-than-posted`: a task can be shortened, and given back, never more than was posted. */
export type PlanRefusal = 'not-found' | 'too-many' | 'there-already' | 'longer-than-posted';

/** What a job is told to give and to grow into may still change when its tasks may not. */
const toldChanges: readonly PlanChange['kind'][] = ['tell', 'add-stage', 'drop-stage', 'answer'];

/** Whether a change leaves the work as it is: it may be made after the job has become a need. */
export function isOfWordsOnly({ kind }: { readonly kind: string }): boolean {
  return toldChanges.some((each) => each === kind);
}

/** The plan after one change, or why it cannot be made. */
export function changePlan(plan: CarvedPlan, change: PlanChange): Result<CarvedPlan, PlanRefusal> {
  switch (change.kind) {
    case 'add':
      return addTask(plan, change.task);
    case 'drop': {
      const tasks = plan.tasks.filter(({ task }) => task.id !== change.taskId);
      return tasks.length < plan.tasks.length ? ok({ ...plan, tasks }) : refuse('not-found');
    }
    case 'change':
      return changeTask(plan, change);
    case 'tell':
      return ok({ ...plan, gains: change.gains, ground: change.ground });
    case 'add-stage': {
      if (plan.stages.length >= mostStages) return refuse('too-many');
      const stages = [...plan.stages, change.stage].sort((a, b) => a.week - b.week);
      return ok({ ...plan, stages });
    }
    case 'drop-stage': {
      const stages = plan.stages.filter((_, at) => at !== change.at);
      return stages.length < plan.stages.length ? ok({ ...plan, stages }) : refuse('not-found');
    }
    case 'answer':
      return ok({ ...plan, answers: { ...plan.answers, [change.key]: change.reason } });
  }
}

function addTask(plan: CarvedPlan, task: PlanTask): Result<CarvedPlan, PlanRefusal> {
  if (plan.tasks.length >= mostTasks) return refuse('too-many');
  const isSame = (other: PlanTask) =>
    other.task.id === task.task.id ||
    (task.source !== undefined && other.source?.taskId === task.source.taskId);
  if (plan.tasks.some(isSame)) return refuse('there-already');
  return ok({ ...plan, tasks: [...plan.tasks, task] });
}

function changeTask(
  plan: CarvedPlan,
  { taskId, hours, told }: Extract<PlanChange, { kind: 'change' }>,
): Result<CarvedPlan, PlanRefusal> {
  const found = plan.tasks.find(({ task }) => task.id === taskId);
  if (!found) return refuse('not-found');
  const posted = found.source?.hours;
  if (posted !== undefined && hours > posted) return refuse('longer-than-posted');
  const changed = { ...found, ...told, task: { ...found.task, hoursPerWeek: hours } };
  return ok({ ...plan, tasks: plan.tasks.map((each) => (each === found ? changed : each)) });
}
