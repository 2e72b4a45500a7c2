import {
  insertAnalysisVersion,
  isAnalysisSaved,
  listAnalysisVersions,
} from '~/db/repositories/analysis-versions';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { AnalysisSubject, ContentOf } from '../../domain/needs/analysis/analysis-content';
import type { ConcreteDemand } from '../../domain/needs/analysis/concrete-demand';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

export interface AnalysisToSave<Subject extends AnalysisSubject> {
  /** The id the form was given out with: the same form sent twice makes one version. */
  readonly id: string;
  readonly needId: string;
  readonly subject: Subject;
  /** The version the form was made from, 0 for none: a later one is never overwritten. */
  readonly fromVersion: number;
  readonly content: ContentOf<Subject>;
}

/** Why an analysis is not saved: `changed-meanwhile` – a colleague has saved a later version. */
export type SaveAnalysisRefusal = 'not-found' | 'changed-meanwhile';

/** Saves what was found out about a need as a new version; what was saved before stays. */
export async function saveAnalysis<Subject extends AnalysisSubject>(
  services: Services,
  actor: SpecialistActor,
  { id, needId, subject, fromVersion, content }: AnalysisToSave<Subject>,
): Promise<Result<null, SaveAnalysisRefusal>> {
  return services.store.transaction(async (tx) => {
    if (!(await isThere(tx, actor, needId, subject))) return refuse('not-found');
    const [latest] = await listAnalysisVersions(tx, needId, subject);
    if ((latest?.version ?? 0) !== fromVersion) {
      return (await isAnalysisSaved(tx, id, needId)) ? ok(null) : refuse('changed-meanwhile');
    }
    const version = fromVersion + 1;
    const inserted = await insertAnalysisVersion(tx, {
      id,
      needId,
      subject,
      version,
      content: await withOwnTasks(tx, needId, subject, content),
      savedById: actor.userId,
      savedAt: nowOf(services),
    });
    if (!inserted) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'analysis.saved',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
      facts: { of: subject, version },
    });
    return ok(null);
  });
}

async function isThere(
  tx: Database,
  { userId }: SpecialistActor,
  needId: string,
  subject: AnalysisSubject,
): Promise<boolean> {
  if (!(await findNeedFor(tx, userId, needId))) return false;
  if (!subject.startsWith('task:')) return true;
  return (await listTasks(tx, needId)).some(({ id }) => subject === `task:${id}`);
}

/** A demand about a task the need does not have is about the whole post. */
async function withOwnTasks<Subject extends AnalysisSubject>(
  tx: Database,
  needId: string,
  subject: Subject,
  content: ContentOf<Subject>,
): Promise<ContentOf<Subject>> {
  if (subject !== 'demands') return content;
  const ids = (await listTasks(tx, needId)).map(({ id }) => id);
  const demands = content as readonly ConcreteDemand[];
  return demands.map((demand) =>
    demand.taskId !== null && ids.includes(demand.taskId) ? demand : { ...demand, taskId: null },
  ) as unknown as ContentOf<Subject>;
}
