import type { RequirementEdits } from '../requirements/requirement-edits';
import type { AnalysisContent, AnalysisSubject } from './analysis-content';
import {
  otherNames,
  pointNames,
  standingNames,
  taskQuestionNames,
  trainerNames,
  unknownName,
  yesNoName,
} from './analysis-wording';
import type { ConcreteDemand } from './concrete-demand';
import { taskQuestions, type TaskAnalysis } from './task-analysis';
import { workplacePoints, type WorkplaceAnalysis } from './workplace-analysis';

/** One answer of an analysis in words: what it is about, and what is known. */
export interface AnalysisLine {
  readonly about: string;
  readonly text: string;
}

/** Any content kept in versions, line by line in words; unknown is said. */
export function linesOf(subject: AnalysisSubject, content: AnalysisContent): AnalysisLine[] {
  if (subject === 'workplace') return workplaceLines(content as WorkplaceAnalysis);
  if (subject === 'demands') return demandLines(content as readonly ConcreteDemand[]);
  if (subject === 'requirements') return editLines(content as RequirementEdits);
  return taskLines(content as TaskAnalysis);
}

function workplaceLines({ points, acceptsSpecialist, buddy }: WorkplaceAnalysis): AnalysisLine[] {
  return [
    ...workplacePoints.map((point) => {
      const { note, standing } = points[point];
      const text = note === '' ? standingNames[standing] : `${note} (${standingNames[standing]})`;
      return { about: pointNames[point], text };
    }),
    { about: otherNames.acceptsSpecialist, text: yesNoName(acceptsSpecialist) },
    { about: otherNames.buddy, text: buddy.who || unknownName },
    { about: otherNames.hasAcceptedRole, text: yesNoName(buddy.hasAcceptedRole) },
    { about: otherNames.hasTime, text: yesNoName(buddy.hasTime) },
    {
      about: otherNames.hasAcceptedConfidentiality,
      text: yesNoName(buddy.hasAcceptedConfidentiality),
    },
  ];
}

function taskLines({ answers, trainer }: TaskAnalysis): AnalysisLine[] {
  return [
    ...taskQuestions.map((question) => ({
      about: taskQuestionNames[question],
      text: answers[question] || unknownName,
    })),
    { about: otherNames.trainer, text: trainer ? trainerNames[trainer] : unknownName },
  ];
}

function demandLines(demands: readonly ConcreteDemand[]): AnalysisLine[] {
  return demands.flatMap(({ wording, what, howSeen, why }) => [
    { about: `«${wording}»: ${otherNames.what}`, text: what || unknownName },
    { about: `«${wording}»: ${otherNames.howSeen}`, text: howSeen || unknownName },
    { about: `«${wording}»: ${otherNames.why}`, text: why || unknownName },
  ]);
}

function editLines({ added, dropped, reworded }: RequirementEdits): AnalysisLine[] {
  return [
    ...added.map((text) => ({ about: `${otherNames.added}: «${text}»`, text })),
    ...dropped.map(({ of, reason }) => ({
      about: `${otherNames.dropped}: «${of}»`,
      text: reason,
    })),
    ...reworded.map(({ of, text }) => ({ about: `${otherNames.reworded}: «${of}»`, text })),
  ];
}

/** What differs between two versions; null stands where a line is in one of them only. */
export interface AnalysisDifference {
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The lines that are not the same in both, in the order of the later one, then what is gone. */
export function differencesBetween(
  before: readonly AnalysisLine[],
  after: readonly AnalysisLine[],
): AnalysisDifference[] {
  const textIn = (lines: readonly AnalysisLine[], about: string) =>
    lines.find((line) => line.about === about)?.text ?? null;
  const topics = [...new Set([...after, ...before].map(({ about }) => about))];
  return topics
    .map((about) => ({ about, before: textIn(before, about), after: textIn(after, about) }))
    .filter((line) => line.before !== line.after);
}
