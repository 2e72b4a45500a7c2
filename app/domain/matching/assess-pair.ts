import { attraction } from './closeness';
import { relateTasks, type TaskRelation } from './relate-task';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';
import { checkCondition } from './rules/condition';
import { checkConsent } from './rules/consent';
import { checkDemand } from './rules/demand';
import type { Finding } from './rules/finding';
import { checkHours } from './rules/hours';
import { checkLanguage } from './rules/language';
import { checkOwnNo } from './rules/own-no';
import { checkRequirement } from './rules/requirement';
import { checkSafety } from './rules/safety';
import { checkSeason } from './rules/season';
import { checkTime } from './rules/time';
import { checkTravel } from './rules/travel';
import { type Settled, settleFindings, strippableTasks, tasksThatMustGo } from './settle-findings';

/** Everything the criteria, gaps and levers of one pair are computed from. */
export type Assessment = {
  readonly need: ResolvedNeed;
  readonly profile: ResolvedProfile;
  /** What the rules found, before it is settled what can be stripped. */
  readonly found: readonly Finding[];
  readonly findings: readonly Settled[];
  readonly relations: readonly TaskRelation[];
  /** How near the wish, and each interest, comes to the need's title. */
  readonly place: {
    readonly wish?: number;
    readonly interests: readonly (number | undefined)[];
  };
};

/** Applies the ten rules to a pair and relates its tasks to what the person has told. */
export function assessPair(
  need: ResolvedNeed,
  profile: ResolvedProfile,
  today: string,
): Assessment {
  const { title } = need;
  const found = checkRules(need, profile, today);
  return {
    need,
    profile,
    found,
    findings: settle(found, need, profile),
    relations: relateTasks(need, profile),
    place: {
      wish: title && profile.wish && attraction(profile.wish, title),
      interests: (profile.interests ?? []).map((interest) => title && attraction(interest, title)),
    },
  };
}

/** What the rules say of a pair, without what else is told of it. */
export function judgePair(
  need: ResolvedNeed,
  profile: ResolvedProfile,
  today: string,
): Pick<Assessment, 'findings'> {
  return { findings: settle(checkRules(need, profile, today), need, profile) };
}

/** The same pair with one task taken out of the need, and the posted hours no longer binding. */
export function assessWithout(assessment: Assessment, taskId: string): Assessment {
  const tasks = assessment.need.tasks.filter(({ task }) => task.id !== taskId);
  const found = assessment.found.filter(({ task }) => task !== taskId);
  const need: ResolvedNeed = {
    ...assessment.need,
    need: {
      ...assessment.need.need,
      hoursPerWeek: undefined,
      tasks: tasks.map(({ task }) => task),
    },
    tasks,
  };
  return {
    ...assessment,
    need,
    found,
    findings: settle(found, need, assessment.profile),
    relations: assessment.relations.filter(({ task }) => task.id !== taskId),
  };
}

function checkRules(
  resolvedNeed: ResolvedNeed,
  resolvedProfile: ResolvedProfile,
  today: string,
): Finding[] {
  const { need } = resolvedNeed;
  const { profile } = resolvedProfile;
  return [
    ...checkOwnNo(resolvedNeed, resolvedProfile),
    ...checkConsent(need, profile),
    ...checkTime(need, profile),
    ...checkTravel(need, profile),
    ...checkRequirement(need, profile, today),
    ...checkCondition(need, profile),
    ...checkDemand(need, profile),
    ...checkLanguage(need, profile),
    ...checkSafety(need, profile, today),
    ...checkSeason(need, today),
  ];
}

/** The hours depend on what must go, so they are checked when that is known. */
function settle(
  found: readonly Finding[],
  { need, tasks }: ResolvedNeed,
  { profile }: ResolvedProfile,
): Settled[] {
  const mustGo = tasksThatMustGo(found);
  const strippable = strippableTasks(need.tasks, mustGo);
  return settleFindings([...found, checkHours(need, profile, mustGo)], tasks, strippable);
}
