import { listOpenCorrections } from '~/db/repositories/analysis-corrections';
import {
  findAnalysisAtSite,
  findCurrentAnalyses,
  type AnalysisVersion,
} from '~/db/repositories/analysis-versions';
import { findUser } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import type { AnalysisSubject, ContentOf } from '../../domain/needs/analysis/analysis-content';
import { blankTask } from '../../domain/needs/analysis/task-analysis';
import { vagueDemandsIn, type VagueDemand } from '../../domain/needs/analysis/vague-wordings';
import { blankWorkplace, startedFrom } from '../../domain/needs/analysis/workplace-analysis';
import type { RequirementList } from '../../domain/needs/requirements/requirement-edits';
import type { Services } from '../../services';
import { readPostedNeed, type PostedNeedView } from './read-posted-need';
import { requirementsFrom } from './requirements-of';

/** What is known of one subject: version 0 until somebody has saved it. */
export interface Analysed<Subject extends AnalysisSubject> {
  readonly content: ContentOf<Subject>;
  readonly version: number;
  readonly saved: { readonly by: string; readonly at: string } | null;
}

export interface NeedAnalysisView extends PostedNeedView {
  readonly workplace: Analysed<'workplace'>;
  /** Begun from another need at the same site, and not saved yet. */
  readonly isFromSite: boolean;
  readonly taskAnalyses: Readonly<Record<string, Analysed<`task:${string}`>>>;
  readonly demands: Analysed<'demands'>;
  readonly vague: readonly VagueDemand[];
  readonly requirements: RequirementList;
  /** Somebody has edited the list, so that it has versions. */
  readonly isListEdited: boolean;
  readonly corrections: readonly {
    readonly id: string;
    readonly text: string;
    readonly at: string;
  }[];
}

/** A need with all that is found out about it, for specialists; undefined for a draft. */
export async function readNeedAnalysis(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<NeedAnalysisView | undefined> {
  const { read } = services.store;
  const posted = await readPostedNeed(services, actor, needId);
  if (!posted) return undefined;
  const { need, tasks } = posted;
  const current = await findCurrentAnalyses(read, needId);
  const known = <Subject extends AnalysisSubject>(subject: Subject, blank: ContentOf<Subject>) =>
    analysed(services, current.of(subject), blank);
  const atSite = current.of('workplace') ? undefined : await findAnalysisAtSite(read, need);
  const demands = await known('demands', []);
  const taskAnalyses = await Promise.all(
    tasks.map(async ({ id }) => [id, await known(`task:${id}`, blankTask)] as const),
  );
  const corrections = await listOpenCorrections(read, needId);
  return {
    ...posted,
    workplace: await known('workplace', atSite ? startedFrom(atSite.content) : blankWorkplace),
    isFromSite: atSite !== undefined,
    taskAnalyses: Object.fromEntries(taskAnalyses),
    demands,
    vague: vagueDemandsIn(need, tasks, demands.content),
    requirements: requirementsFrom({ need, tasks }, current),
    isListEdited: current.of('requirements') !== undefined,
    corrections: corrections.map(({ id, text, sentAt }) => ({ id, text, at: sentAt })),
  };
}

async function analysed<Subject extends AnalysisSubject>(
  { store }: Services,
  version: AnalysisVersion<Subject> | undefined,
  blank: ContentOf<Subject>,
): Promise<Analysed<Subject>> {
  if (!version) return { content: blank, version: 0, saved: null };
  const user = await findUser(store.read, version.savedById);
  return {
    content: version.content,
    version: version.version,
    saved: { by: user?.name ?? '', at: version.savedAt },
  };
}
