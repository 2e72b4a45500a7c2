import {
  supportFrequencies,
  supportStages,
  type SupportLevel,
  type SupportStage,
} from './support-level';
import { frequencySentences, supportActs } from './support-level-wording';

/** One stage of support, with weeks counted from 1; the last stage has no end. */
export type SupportPeriod = {
  readonly stage: SupportStage;
  readonly fromWeek: number;
  readonly toWeek: number | null;
  readonly howOften: string;
  readonly weDo: string;
};

/** Share of the weeks that has passed when a stage ends; the introduction is always one week. */
const shareAtEnd = { learning: 0.5, stabilising: 0.75, tapering: 1 } as const;

/**
 * The support of a level laid out over `weeks` whole weeks, for the agreement to print: who does
 * what, how often, falling over time. In a short period the stages that get no week fall out.
 */
export function supportPlan(level: SupportLevel, weeks: number): SupportPeriod[] {
  const periods: SupportPeriod[] = [];
  let fromWeek = 1;
  for (const stage of supportStages) {
    const toWeek = lastWeekOf(stage, weeks);
    if (toWeek !== null && toWeek < fromWeek) continue;
    const howOften = frequencySentences(supportFrequencies[level][stage]);
    periods.push({ stage, fromWeek, toWeek, howOften, weDo: supportActs[level][stage] });
    if (toWeek !== null) fromWeek = toWeek + 1;
  }
  return periods;
}

function lastWeekOf(stage: SupportStage, weeks: number): number | null {
  if (stage === 'follow-up') return null;
  return stage === 'introduction' ? 1 : Math.floor(weeks * shareAtEnd[stage]);
}
