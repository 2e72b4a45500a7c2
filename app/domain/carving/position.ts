import { type WeekTime } from '../calendar/week-times';
import { needTitleOf } from '../needs/need-title';
import { hoursOfPlan, tasksOfJob, type CarvedPlan, type PlanTask } from './workbench/carved-plan';
import { workplaceAsks } from './workplace-asks';

/** Whether somebody does a task today; never who, and never why it is in the job. */
export type DoneToday = 'somebody' | 'nobody' | 'unknown';

export type PositionTask = {
  /** The need's task; left out in what was composed before tasks were told apart by it. */
  readonly id?: string;
  readonly title: string;
  /** A week; null where they are not known. */
  readonly hours: number | null;
  readonly times: readonly WeekTime[];
  readonly today: DoneToday;
};

/**
 * A job put together for one person, as her company may read it after her yes (domain §6, §3:
 * «forslag til stilling»). A closed type made from the plan by allow-list: nothing of her profile,
 * no reason for a move, no warning and no answer to one has a place in it. It is part of what she
 * says yes to, word for word, under the same content hash as the card.
 */
export type Position = {
  readonly title: string;
  readonly tasks: readonly PositionTask[];
  /** The sum a week of the hours that are known. */
  readonly hours: number;
  readonly freedHours: number | null;
  readonly freedFor: string | null;
  readonly colleagues: string | null;
  /** Tasks looked at and left where they are, by title alone. */
  readonly leftToOthers: readonly string[];
  readonly asks: readonly string[];
  readonly support: readonly string[];
  readonly growth: readonly {
    readonly week: number;
    readonly hours: number;
    readonly what: string;
    /** What must be in place first; left out where nothing is said, or may be read. */
    readonly requires?: string;
  }[];
  readonly isTold: 'yes' | 'no' | 'unknown';
  /** By whom and when colleagues are told, where that is known. */
  readonly toldHow: string | null;
};

interface PositionOffer {
  /** What we do, as the card says it. */
  readonly support: readonly string[];
  /** Whether words written in the plan may be read by the company: others are left out. */
  readonly mayBeRead: (text: string) => boolean;
}

/** The position a plan makes, with nothing else of the plan. */
export function composePosition(plan: CarvedPlan, { support, mayBeRead }: PositionOffer): Position {
  const { gains, ground, stages } = plan;
  const words = (text: string | undefined) => (text && mayBeRead(text) ? text : null);
  const own = tasksOfJob(plan);
  const leftToOthers = plan.tasks
    .filter(({ move }) => move === 'strip')
    .flatMap(({ task }) => words(task.title) ?? []);
  return {
    title: needTitleOf(own.map(({ task }) => task.title)),
    tasks: own.map(taskOf),
    hours: hoursOfPlan(plan),
    freedHours: gains.freedHours ?? null,
    freedFor: words(gains.freedFor),
    colleagues: words(gains.colleagues),
    leftToOthers,
    asks: workplaceAsks(own.map(({ task }) => task)),
    support: [...support],
    growth: stages
      .filter(({ what }) => mayBeRead(what))
      .map(({ requires, ...stage }) => stepOf({ ...stage, requires: words(requires) })),
    isTold: ground.isToldToUnion ?? 'unknown',
    toldHow: words(ground.toldHow),
  };
}

/** What is written in a plan for the company to read, and may not be. */
export function wordsLeftOut(
  { tasks, gains, ground, stages }: CarvedPlan,
  mayBeRead: PositionOffer['mayBeRead'],
): string[] {
  const written = [
    ...tasks.filter(({ move }) => move === 'strip').map(({ task }) => task.title),
    gains.freedFor,
    gains.colleagues,
    ...stages.flatMap(({ what, requires }) => [what, requires]),
    ground.toldHow,
  ];
  return written.flatMap((text) => (text && !mayBeRead(text) ? text : []));
}

/**
 * Copies field by field what is read back: what a position may hold one day does not follow by
 * itself.
 */
export function positionAsRead(position: Position): Position {
  return {
    title: position.title,
    tasks: position.tasks.map(({ id, title, hours, times, today }) => ({
      ...(id ? { id } : {}),
      title,
      hours,
      times: timesOf(times),
      today,
    })),
    hours: position.hours,
    freedHours: position.freedHours,
    freedFor: position.freedFor,
    colleagues: position.colleagues,
    leftToOthers: [...position.leftToOthers],
    asks: [...position.asks],
    support: [...position.support],
    growth: position.growth.map(stepOf),
    isTold: position.isTold,
    toldHow: position.toldHow,
  };
}

/** What gets done with this job that nobody does today. */
export function notDoneToday({ tasks }: Pick<Position, 'tasks'>): string[] {
  return tasks.filter(({ today }) => today === 'nobody').map(({ title }) => title);
}

function taskOf({ task, today, needTaskId }: PlanTask): PositionTask {
  return {
    ...(needTaskId ? { id: needTaskId } : {}),
    title: task.title,
    hours: task.hoursPerWeek ?? null,
    times: timesOf(task.times ?? []),
    today: today ?? (task.doneBy ? 'somebody' : 'unknown'),
  };
}

function stepOf({
  week,
  hours,
  what,
  requires,
}: Omit<Position['growth'][number], 'requires'> & { readonly requires?: string | null }) {
  return { week, hours, what, ...(requires ? { requires } : {}) };
}

function timesOf(times: readonly WeekTime[]): WeekTime[] {
  return times.map(({ day, from, to }) => ({ day, from, to }));
}
