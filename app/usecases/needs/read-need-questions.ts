import { findNeedFor } from '~/db/repositories/specialist-needs';
import { listQuestionsAbout } from '~/db/repositories/task-questions';
import { listTasks } from '~/db/repositories/tasks';
import type { SpecialistActor } from '../../auth/actor';
import { matchNeedOf } from '../../domain/needs/match-need';
import { openTopics, type OpenTopics } from '../../domain/needs/task-questions';
import type { Services } from '../../services';

export interface NeedQuestions {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  readonly open: OpenTopics;
  /** What somebody has decided to ask the company about its tasks. */
  readonly asked: readonly { readonly id: string; readonly text: string }[];
}

/** All open questions to the employer about a need and its tasks; of people there is nothing in it. */
export async function readNeedQuestions(
  { store }: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<NeedQuestions | undefined> {
  const posted = await findNeedFor(store.read, actor.userId, needId);
  if (!posted) return undefined;
  const { need, company } = posted;
  const tasks = await listTasks(store.read, needId);
  const asked = await listQuestionsAbout(store.read, needId);
  return {
    needId,
    needTitle: need.title ?? '',
    company: company.name,
    open: openTopics(matchNeedOf(company.name, need, tasks)),
    asked: asked.map(({ id, text }) => ({ id, text })),
  };
}
