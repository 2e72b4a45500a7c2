import { findCurrentAnalyses } from '~/db/repositories/analysis-versions';
import { linesOf, type AnalysisLine } from '../../domain/needs/analysis/analysis-lines';
import { unknownName } from '../../domain/needs/analysis/analysis-wording';
import { employerWorkplace, type EmployerPoint } from '../../domain/privacy/employer-workplace';
import type { Services } from '../../services';
import type { NeedWithTasks } from './read-need';

/** What we wrote down together with a company, as it reads it itself: only what is known. */
export interface EmployerAnalysis {
  readonly workplace: readonly EmployerPoint[];
  readonly workplaceSavedAt: string | null;
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly AnalysisLine[];
  }[];
}

/** The shared part of the analysis of a need the caller has found to be the company's own. */
export async function readEmployerAnalysis(
  { store }: Services,
  { need, tasks }: NeedWithTasks,
): Promise<EmployerAnalysis> {
  const current = await findCurrentAnalyses(store.read, need.id);
  const workplace = current.of('workplace');
  return {
    workplace: workplace ? employerWorkplace(workplace.content) : [],
    workplaceSavedAt: workplace?.savedAt ?? null,
    tasks: tasks.flatMap(({ id, title }) => {
      const subject = `task:${id}` as const;
      const analysis = current.of(subject);
      const lines = analysis ? linesOf(subject, analysis.content) : [];
      const known = lines.filter(({ text }) => text !== unknownName);
      return known.length === 0 ? [] : [{ id, title, lines: known }];
    }),
  };
}
