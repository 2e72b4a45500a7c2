import type { MatchNeed, MatchTask } from '../../matching/input';
import { emptyPlan, type CarvedPlan, type PlanTask } from './carved-plan';

/** A posted need as its tasks are carved from it. */
export interface CarvedFrom {
  readonly need: MatchNeed;
  readonly address?: string | undefined;
}

/** A task as it is taken in from a need: carved, at its whole hours, until something else is said. */
export function planTaskFrom({ need, address }: CarvedFrom, task: MatchTask, id: string): PlanTask {
  return {
    task: { ...task, id },
    source: {
      needId: need.id,
      taskId: task.id,
      hours: task.hoursPerWeek,
      municipality: need.municipality,
      address,
    },
    move: 'carve',
    who: task.doneBy,
  };
}

/** A plan of the chosen tasks, in the order of the needs; `idOf` gives each its id in the plan. */
export function planOfTasks(
  from: readonly CarvedFrom[],
  taskIds: readonly string[],
  idOf: (taskId: string) => string,
): CarvedPlan {
  const tasks = from.flatMap((each) =>
    each.need.tasks
      .filter(({ id }) => taskIds.includes(id))
      .map((task) => planTaskFrom(each, task, idOf(task.id))),
  );
  return { ...emptyPlan, tasks };
}
