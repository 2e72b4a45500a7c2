import type { MatchTask } from '../../matching/input';

/**
 * The three moves (domain §6): `carve` takes a task from somebody who gets time for other work,
 * `strip` leaves a task to others because it is hard for her, `enrich` adds one for skill or
 * contact.
 */
export const carvingMoves = ['carve', 'strip', 'enrich'] as const;
export type CarvingMove = (typeof carvingMoves)[number];

/** A task of a carved job, as it was when it was taken in: the need may change afterwards. */
export interface PlanTask {
  /** The task with the hours it has here; its id is the plan's own. */
  readonly task: MatchTask;
  /** The posted task it came from; none where it was seen at the workplace. */
  readonly source?: {
    readonly needId: string;
    readonly taskId: string;
    readonly hours?: number | undefined;
    readonly municipality?: string | undefined;
    readonly address?: string | undefined;
  };
  /** The task of the need the job became: by it a company's answer finds its task. */
  readonly needTaskId?: string | undefined;
  readonly move: CarvingMove;
  /** Whether somebody does it today; left out is not known. */
  readonly today?: 'somebody' | 'nobody' | undefined;
  /** Who does it today, or who takes it over. */
  readonly who?: string | undefined;
  readonly why?: string | undefined;
}

/** A step in growing into the job: after so many weeks, so many hours, and what is new. */
export interface GrowthStage {
  readonly week: number;
  readonly hours: number;
  readonly what: string;
  /** What must be in place first. */
  readonly requires?: string | undefined;
}

/** What the employer and colleagues get out of it. */
export interface PlanGains {
  readonly freedHours?: number | undefined;
  readonly freedFor?: string | undefined;
  readonly colleagues?: string | undefined;
}

/** What the specialist knows of how the workplace stands to it; left out is not known. */
export interface PlanGround {
  readonly replacesPaid?: 'yes' | 'no' | undefined;
  readonly isToldToUnion?: 'yes' | 'no' | undefined;
  /** Who tells colleagues and their representative, and when. */
  readonly toldHow?: string | undefined;
}

/** A job put together from tasks for one person. */
export interface CarvedPlan {
  readonly tasks: readonly PlanTask[];
  readonly gains: PlanGains;
  readonly ground: PlanGround;
  readonly stages: readonly GrowthStage[];
  /** By the warning's `key`: it counts only for what was warned of then. */
  readonly answers: Readonly<Record<string, string>>;
}

export const emptyPlan: CarvedPlan = {
  tasks: [],
  gains: {},
  ground: {},
  stages: [],
  answers: {},
};

/** Longest texts in characters, and most stages. */
export const longestInPlan = { title: 120, who: 80, why: 300, gain: 300, what: 160, answer: 300 };
export const mostStages = 6;

/** The tasks she is to do: what is stripped is left to others. */
export function tasksOfJob({ tasks }: Pick<CarvedPlan, 'tasks'>): PlanTask[] {
  return tasks.filter(({ move }) => move !== 'strip');
}

/** The plan with the ids its tasks get in the need it becomes. */
export function withNeedTasks(plan: CarvedPlan, newId: () => string): CarvedPlan {
  const tasks = plan.tasks.map((each) =>
    each.move === 'strip' ? each : { ...each, needTaskId: newId() },
  );
  return { ...plan, tasks };
}

/**
 * The hours a week of what she is to do; a task of unknown hours adds none. Exact to the hundredth.
 */
export function hoursOfPlan(plan: Pick<CarvedPlan, 'tasks'>): number {
  const hundredths = tasksOfJob(plan).reduce(
    (sum, { task }) => sum + Math.round((task.hoursPerWeek ?? 0) * 100),
    0,
  );
  return hundredths / 100;
}

/** Everything written in a plan, for the person it is about: nothing in it is kept from her. */
export function wordsOfPlan({ tasks, gains, ground, stages, answers }: CarvedPlan): string[] {
  const all = [
    ...tasks.flatMap(({ task, who, why }) => [task.title, who, why]),
    gains.freedFor,
    gains.colleagues,
    ground.toldHow,
    ...stages.flatMap(({ what, requires }) => [what, requires]),
    ...Object.values(answers),
  ];
  return [...new Set(all.flatMap((words) => words ?? []))];
}
