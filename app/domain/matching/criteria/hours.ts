import type { Assessment } from '../assess-pair';
import type { MatchNeed, MatchTask } from '../input';
import { findingsFor, type Fit, isUnknown, meanOverTasks, together } from './fit';

const patternWorth = 0.7;

/** When in the week, and how many hours. Fewer hours than wished are only less good. */
export function scoreHours(assessment: Assessment): Fit {
  const pattern = meanOverTasks(assessment.relations, ({ task }) =>
    together(findingsFor(assessment, 'hours', task.id)),
  );
  const total = together(findingsFor(assessment, 'hours')) * shareOfWanted(assessment);
  const entries = assessment.findings.filter(({ feeds }) => feeds === 'hours');
  const open = entries.find(({ state }) => state !== 'ok');
  return {
    fit: hoursFit(pattern, total),
    unknown: isUnknown(entries),
    why: open?.why ?? wording(shareOfWanted(assessment)),
  };
}

/** The fit of when in the week, and of how many hours, together. */
export function hoursFit(pattern: number, total: number): number {
  return patternWorth * pattern + (1 - patternWorth) * total;
}

/** 1 where the need can give the hours wanted at least, falling towards a half where it cannot. */
function shareOfWanted({ need, relations, profile }: Assessment): number {
  const tasks = relations.map(({ task }) => task);
  return shareOfHours(mostHours(need.need, tasks), profile.profile.hoursPerWeek?.min);
}

/** The most hours a week the need gives: as posted, or else what its tasks come to. */
export function mostHours({ hoursPerWeek }: MatchNeed, tasks: readonly MatchTask[]): number {
  return hoursPerWeek?.max ?? tasks.reduce((sum, { hoursPerWeek: each }) => sum + (each ?? 0), 0);
}

/**
 * 1 where the hours a need gives at most reach what is wanted at least. Where they do not, that is a
 * known miss: below what unknown hours count for (0.5), the less the fewer there are.
 */
export function shareOfHours(most: number, least = 0): number {
  return most >= least ? 1 : (0.5 * most) / least;
}

function wording(share: number): string {
  return share === 1
    ? 'Timene og tidene passer.'
    : 'Tidene passer. Finn flere oppgaver for å nå timene som er ønsket.';
}
