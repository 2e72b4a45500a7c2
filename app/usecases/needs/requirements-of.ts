import type { TasksOfJob } from '../../domain/proposals/left-out-in-lead';
import { distinctTimes, type WeekTime } from '../../domain/calendar/week-times';
import { findCurrentAnalyses, type CurrentAnalyses } from '~/db/repositories/analysis-versions';
import { readTickSheet } from '~/db/repositories/requirement-ticks';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import {
  generateRequirements,
  type RequirementGround,
} from '../../domain/needs/requirements/generate-requirements';
import {
  noEdits,
  requirementList,
  type ListedRequirement,
  type RequirementList,
} from '../../domain/needs/requirements/requirement-edits';
import { leftOutTasks, settledByLeftOut } from '../../domain/needs/requirements/left-out-tasks';
import {
  gapOf,
  isDemandRefused,
  isNewSince,
  itemsToTick,
  standingSolution,
  tickOf,
  type Solution,
  type TickAnswer,
  type TickGap,
  type TickGiven,
} from '../../domain/needs/requirements/ticks';

/** The requirement list out of a need, its tasks and what is analysed. */
export function requirementsFrom(
  { need, tasks }: Pick<RequirementGround, 'need' | 'tasks'>,
  current: CurrentAnalyses,
): RequirementList {
  const generated = generateRequirements({
    need,
    tasks,
    workplace: current.of('workplace')?.content,
    demands: current.of('demands')?.content,
  });
  return requirementList(generated, current.of('requirements')?.content ?? noEdits);
}

/** The requirement list of a need as it is now; empty for a need that is not posted. */
export async function requirementsOf(db: Database, needId: string): Promise<RequirementList> {
  return (await listedWithTasks(db, needId)).list;
}

async function listedWithTasks(db: Database, needId: string) {
  const posted = await findPostedNeed(db, needId);
  if (!posted) return { list: { items: [], dropped: [] }, tasks: [], hours: null };
  const tasks = await listTasks(db, needId);
  const current = await findCurrentAnalyses(db, needId);
  const { hoursMin, hoursMax } = posted.need;
  const list = requirementsFrom({ need: posted.need, tasks }, current);
  return { list, tasks, hours: hoursMax ?? hoursMin };
}

export interface TickedItem extends ListedRequirement {
  /** The tasks it is about, where it is not about them all. */
  readonly tasks: readonly string[];
  /** Her answer to exactly these words. */
  readonly answer: TickAnswer | null;
  /** What she answered to them before, the oldest first. */
  readonly earlier: readonly TickGiven[];
  /** She has been through the list before, and this was not in it in these words: `isNewSince`. */
  readonly isNew: boolean;
  /** What her answer leaves to be done; null for none, and where there is no answer. */
  readonly gap: TickGap | null;
  /** What is answered to her no; null for none. */
  readonly solution: Solution | null;
  /** Her no is solved with that of another item: all tasks that ask it are left out. */
  readonly isSettledByTask: boolean;
  /** The times it asks for, where it is about times. */
  readonly asksTimes: readonly WeekTime[];
  /** The most hours a week it asks for, where it is about hours. */
  readonly asksHours: number | null;
  /** All tasks that ask it; none for the post as a whole. */
  readonly askedBy: readonly string[];
  /** It can be left out: some task of the need does not ask it. */
  readonly mayBeLeftOut: boolean;
}

/** The list with one person's answers, and how many are still open. */
export interface TickedRequirements {
  readonly items: readonly TickedItem[];
  readonly openCount: number;
  /** How many of her noes nobody has answered; a wish needs no answer. */
  readonly unsolvedCount: number;
  /** The tasks as her noes leave them. */
  readonly job: TasksOfJob;
}

export async function tickedRequirements(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<TickedRequirements> {
  const { list, tasks, hours } = await listedWithTasks(db, needId);
  const { items } = list;
  const sheet = await readTickSheet(db, key, needId);
  const { ticks } = sheet;
  const answered = items.map((item): Omit<TickedItem, 'isSettledByTask'> => {
    const tick = tickOf(item, ticks);
    const asking = tasks.filter(({ id }) => item.taskIds.includes(id));
    const askedBy = asking.map(({ title }) => title);
    const times = asking.flatMap(({ details }) => details.times ?? []);
    return {
      ...item,
      tasks: tasksNamed(item, tasks),
      answer: tick?.answer ?? null,
      earlier: tick?.earlier ?? [],
      isNew: isNewSince(item, sheet),
      gap: tick ? gapOf(tick) : null,
      solution: tick?.solution ?? null,
      asksTimes: item.source === 'time' ? distinctTimes(times) : [],
      asksHours: item.source === 'hours' ? hours : null,
      askedBy,
      mayBeLeftOut: askedBy.length > 0 && askedBy.length < tasks.length,
    };
  });
  const ticked = settledByLeftOut(answered);
  const leftOut = leftOutTasks(ticked);
  const titles = tasks.map(({ title }) => title);
  return {
    items: ticked,
    openCount: itemsToTick(items, ticks).length,
    unsolvedCount: ticked.filter(
      (item) => isDemandRefused(item) && !standingSolution(item.solution),
    ).length,
    job: {
      leftOut: titles.filter((title) => leftOut.includes(title)),
      kept: titles.filter((title) => !leftOut.includes(title)),
    },
  };
}

/** A task's own line is its name; what all tasks ask is asked by the whole job. */
function tasksNamed(
  { source, taskIds }: ListedRequirement,
  tasks: readonly { readonly id: string; readonly title: string }[],
): string[] {
  const named = tasks.filter(({ id }) => taskIds.includes(id));
  return source === 'task' || named.length === tasks.length ? [] : named.map(({ title }) => title);
}
