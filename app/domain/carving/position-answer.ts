import type { ProposalState } from '../proposals/proposal-state';
import { tasksOfJob, type CarvedPlan } from './workbench/carved-plan';
import type { PlanChange } from './workbench/change-plan';

/** What a company says of a task of a position: it fits, at other hours or times, or not at all. */
export const taskFits = ['fits', 'other', 'not-here'] as const;
export type TaskFit = (typeof taskFits)[number];

/** The answer to one task; hours a week. What does not belong to the fit is null. */
export type TaskAnswer = {
  /** The need's task, as the position has it. */
  readonly id?: string;
  readonly title: string;
  readonly fit: TaskFit;
  readonly hours: number | null;
  readonly when: string | null;
  readonly why: string | null;
};

/** Longest texts in characters, and fewest and most hours. */
export const longestInAnswer = 300;
export const answerHours = { least: 0.25, most: 60 };

/** States in which a company may answer: from when it reads it until there is an agreement. */
const answerable: readonly ProposalState[] = [
  'shown',
  'question',
  'answered',
  'interested',
  'meeting',
];

export function isPositionAnswerable(state: ProposalState): boolean {
  return answerable.includes(state);
}

/**
 * Whether an answer is about a task: by its id, and by its title where one of them was kept before
 * there were ids.
 */
export function isAboutTask(
  answer: Pick<TaskAnswer, 'id' | 'title'>,
  task: { readonly id?: string | undefined; readonly title: string },
): boolean {
  if (answer.id !== undefined && task.id !== undefined) return answer.id === task.id;
  return answer.title === task.title;
}

/**
 * The change of the plan that an answer asks for; `done` where the plan is so already, null where
 * there is none to make: it fits, it is about times in words, more hours than were posted, or the
 * last task left.
 */
export function changeOfAnswer(
  plan: Pick<CarvedPlan, 'tasks'>,
  answer: TaskAnswer,
): PlanChange | 'done' | null {
  const { fit, hours } = answer;
  const own = tasksOfJob(plan);
  const found = own.find(({ task, needTaskId }) =>
    isAboutTask(answer, { id: needTaskId, title: task.title }),
  );
  if (fit === 'not-here') {
    if (!found) return 'done';
    return own.length > 1 ? { kind: 'drop', taskId: found.task.id } : null;
  }
  if (fit === 'fits' || hours === null || !found) return null;
  const { task, source, move, today, who, why } = found;
  if (task.hoursPerWeek === hours) return 'done';
  if (source?.hours !== undefined && hours > source.hours) return null;
  return { kind: 'change', taskId: task.id, hours, told: { move, today, who, why } };
}

/** The tasks of a need with what was answered and is taken into the plan: fewer hours, or gone. */
export function tasksAsAnswered<
  Task extends {
    readonly id: string;
    readonly title: string;
    readonly details: { readonly hoursPerWeek?: number };
  },
>(tasks: readonly Task[], plan: Pick<CarvedPlan, 'tasks'>, answers: readonly TaskAnswer[]): Task[] {
  const taken = answers.filter((answer) => changeOfAnswer(plan, answer) === 'done');
  return tasks.flatMap((task) => {
    const answer = taken.find((each) => isAboutTask(each, task));
    if (answer?.fit === 'not-here') return [];
    if (answer?.fit !== 'other' || answer.hours === null) return [task];
    return [{ ...task, details: { ...task.details, hoursPerWeek: answer.hours } }];
  });
}
