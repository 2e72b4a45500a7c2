import { findCurrentAnalyses, type CurrentAnalyses } from '~/db/repositories/analysis-versions';
import { readTicks } from '~/db/repositories/requirement-ticks';
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
import {
  gapsIn,
  itemsToTick,
  tickOf,
  type TickAnswer,
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
  const posted = await findPostedNeed(db, needId);
  if (!posted) return { items: [], dropped: [] };
  const tasks = await listTasks(db, needId);
  return requirementsFrom({ need: posted.need, tasks }, await findCurrentAnalyses(db, needId));
}

export interface TickedItem extends ListedRequirement {
  /** Her answer to exactly these words. */
  readonly answer: TickAnswer | null;
  /** What she answered to them before, the oldest first. */
  readonly earlier: readonly TickGiven[];
  /** She has been through the list before, and this was not in it in these words. */
  readonly isNew: boolean;
}

/** The list with one person's answers: what is open, and what she can learn or cannot. */
export interface TickedRequirements {
  readonly items: readonly TickedItem[];
  readonly openCount: number;
  readonly trainable: readonly string[];
  readonly toSolve: readonly string[];
}

export async function tickedRequirements(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<TickedRequirements> {
  const { items } = await requirementsOf(db, needId);
  const ticks = await readTicks(db, key, needId);
  return {
    items: items.map((item) => {
      const { answer = null, earlier = [] } = tickOf(item, ticks) ?? {};
      return { ...item, answer, earlier, isNew: answer === null && ticks.length > 0 };
    }),
    openCount: itemsToTick(items, ticks).length,
    ...gapsIn(items, ticks),
  };
}
