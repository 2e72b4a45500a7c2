import type { Bundle } from '~/app/domain/carving/bundle';
import { findBundles } from '~/app/domain/carving/find-bundles';
import type { MatchNeed, MatchProfile, MatchTask } from '~/app/domain/matching/input';
import { match } from '~/app/domain/matching/match';
import {
  type Match,
  type RuleName,
  type RuleState,
  ruleStates,
} from '~/app/domain/matching/match-types';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';

const work = createResolver(workVocabulary);
const known = new Map<string, ReturnType<typeof work.resolve>>();

/** The resolver of work, remembering what it has resolved: the properties ask the same again. */
export const resolver = {
  ...work,
  resolve(text: string) {
    const found = known.get(text) ?? work.resolve(text);
    known.set(text, found);
    return found;
  },
};
export const today = '2026-03-02';

/** A task of ten hours that a case changes where it matters. */
export function aTask(change: Partial<MatchTask> = {}): MatchTask {
  return { id: 't', title: 'Brette håndklær', hoursPerWeek: 10, ...change };
}

/** A second task, so that the first is not the need's only one. */
export const another = aTask({ id: 'other', title: 'Stryke duker', hoursPerWeek: 5 });

export function aNeed(change: Partial<MatchNeed> = {}): MatchNeed {
  return {
    id: 'n',
    company: 'vaskeriet',
    title: 'Hjelp på vaskeri',
    municipality: 'Moss',
    tasks: [aTask()],
    ...change,
  };
}

export function aProfile(change: Partial<MatchProfile> = {}): MatchProfile {
  return { id: 'p', ...change };
}

export function matchOf(need: MatchNeed, profile: MatchProfile, on = today): Match {
  return match(resolveNeed(need, resolver), resolveProfile(profile, resolver), {
    today: on,
    weights: standardWeights,
  });
}

export function bundlesOf(
  needs: readonly MatchNeed[],
  profile: MatchProfile,
  on = today,
): Bundle[] {
  return findBundles(
    needs.map((need) => resolveNeed(need, resolver)),
    resolveProfile(profile, resolver),
    { today: on, weights: standardWeights },
  );
}

/** The state of one rule: its worst entry, for one task where one is named. */
export function stateOf(result: Match, rule: RuleName, task?: string): RuleState {
  const states = result.rules
    .filter((entry) => entry.rule === rule && (task === undefined || entry.task === task))
    .map(({ state }) => ruleStates.indexOf(state));
  return ruleStates[Math.max(...states)] ?? 'ok';
}

/** The kinds of gaps and levers a match names, "kind task", for short comparisons. */
export function gapsOf(result: Match): string[] {
  return result.gaps.map(({ kind, task }) => (task === undefined ? kind : `${kind} ${task}`));
}

export function leversOf(result: Match): string[] {
  return result.levers.map(({ lever, task }) => (task === undefined ? lever : `${lever} ${task}`));
}
