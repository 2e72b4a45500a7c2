import { listAnalysisVersions } from '~/db/repositories/analysis-versions';
import { findUser } from '~/db/repositories/users';
import type { AnalysisSubject } from '../../domain/needs/analysis/analysis-content';
import {
  differencesBetween,
  linesOf,
  type AnalysisDifference,
} from '../../domain/needs/analysis/analysis-lines';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { readPostedNeed } from './read-posted-need';

export interface AnalysisVersionsView {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  /** The title of the task, where the versions are of one. */
  readonly taskTitle: string | null;
  /** All versions, the latest first. */
  readonly versions: readonly {
    readonly version: number;
    readonly by: string;
    readonly at: string;
  }[];
  /** The two that are compared; the same where there is only one. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly AnalysisDifference[];
}

/**
 * The versions of one subject of a need, and what differs between two of them in words: the two
 * latest unless others are asked for. Undefined when nothing was saved.
 */
export async function readAnalysisVersions(
  services: Services,
  actor: SpecialistActor,
  needId: string,
  subject: AnalysisSubject,
  asked: { readonly from: number | null; readonly to: number | null },
): Promise<AnalysisVersionsView | undefined> {
  const { read } = services.store;
  const posted = await readPostedNeed(services, actor, needId);
  const versions = posted && (await listAnalysisVersions(read, needId, subject));
  const [latest] = versions ?? [];
  if (!posted || !versions || !latest) return undefined;
  const to = versions.find(({ version }) => version === asked.to) ?? latest;
  const from =
    versions.find(({ version }) => version === asked.from) ??
    versions.find(({ version }) => version < to.version) ??
    to;
  return {
    needId,
    needTitle: posted.need.title ?? '',
    company: posted.company.name,
    taskTitle: posted.tasks.find(({ id }) => subject === `task:${id}`)?.title ?? null,
    versions: await Promise.all(
      versions.map(async ({ version, savedById, savedAt }) => ({
        version,
        by: (await findUser(read, savedById))?.name ?? '',
        at: savedAt,
      })),
    ),
    from: from.version,
    to: to.version,
    differences: differencesBetween(linesOf(subject, from.content), linesOf(subject, to.content)),
  };
}
