import type { Assessment } from '../assess-pair';
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
    fit: patternWorth * pattern + (1 - patternWorth) * total,
    unknown: isUnknown(entries),
    why: open?.why ?? wording(shareOfWanted(assessment)),
  };
}

/**
 * 1 where the need can give the hours wanted at least. Where it cannot, that is a known miss:
 * below what unknown hours count for (0.5), the less the fewer there are.
 */
function shareOfWanted({ need, relations, profile }: Assessment): number {
  const least = profile.profile.hoursPerWeek?.min ?? 0;
  const most =
    need.need.hoursPerWeek?.max ??
    relations.reduce((sum, { task }) => sum + (task.hoursPerWeek ?? 0), 0);
  return most >= least ? 1 : (0.5 * most) / least;
}

function wording(share: number): string {
  return share === 1
    ? 'Timene og tidene passer.'
    : 'Tidene passer. Finn flere oppgaver for å nå timene som er ønsket.';
}
