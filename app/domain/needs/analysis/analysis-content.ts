import type { RequirementEdits } from '../requirements/requirement-edits';
import type { ConcreteDemand } from './concrete-demand';
import type { TaskAnalysis } from './task-analysis';
import type { WorkplaceAnalysis } from './workplace-analysis';

/** What is kept in versions with a need: each save is a version of its own, with who and when. */
export type AnalysisSubject = 'workplace' | `task:${string}` | 'demands' | 'requirements';

export type ContentOf<Subject extends AnalysisSubject> = Subject extends 'workplace'
  ? WorkplaceAnalysis
  : Subject extends 'demands'
    ? readonly ConcreteDemand[]
    : Subject extends 'requirements'
      ? RequirementEdits
      : TaskAnalysis;

export type AnalysisContent = ContentOf<AnalysisSubject>;
