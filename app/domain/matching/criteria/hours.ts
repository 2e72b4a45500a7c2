import type { Assessment } from '../assess-pair';
import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { sharedMinutes, toStretches } from '../weekly-minutes';
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
    why: open?.why ?? wording(shareOfWanted(assessment), suitsInPart(assessment)),
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
 * 1 where the hours a need gives at most reach what is wanted at least. Where they do not, that is
 * a known miss: below what unknown hours count for (0.5), the less the fewer there are.
 */
export function shareOfHours(most: number, least = 0): number {
  return most >= least ? 1 : (0.5 * most) / least;
}

/** Whether the hours have room, but only in part of the time the work may be done. */
export function suitsInPart({ relations, profile }: WindowsOf): boolean {
  const { available } = profile.profile;
  if (!available) return false;
  return relations.some(({ task: { times } }) => {
    if (!times || times.length === 0) return false;
    const all = toStretches(times).reduce((sum, { from, to }) => sum + to - from, 0);
    return sharedMinutes(times, available) < all;
  });
}

type WindowsOf = {
  readonly relations: readonly { readonly task: Pick<MatchTask, 'times'> }[];
  readonly profile: { readonly profile: Pick<MatchProfile, 'available'> };
};

function wording(share: number, isPartly: boolean): string {
  if (share < 1) return 'Tidene passer. Finn flere oppgaver for å nå timene som er ønsket.';
  return isPartly
    ? 'Timene får plass, men bare en del av tidsrommet passer.'
    : 'Timene og tidene passer.';
}
