import { findBundles } from '../domain/carving/find-bundles';
import { findOpeners } from '../domain/carving/find-openers';
import { match } from '../domain/matching/match';
import type { CaseFile } from '../domain/matching/case-file';
import { resolveNeed } from '../domain/matching/resolve-need';
import { resolveProfile } from '../domain/matching/resolve-profile';
import { standardWeights } from '../domain/matching/weights';
import { wordResolver } from '../usecases/matching/word-resolver';
import { readCaseFile } from './read-case-file';

/**
 * `match FILE`: matches every need of a case file with every profile, carves the best jobs for
 * each profile out of all needs, finds what would open one where hours are short, and prints
 * `{ matches, bundles, openers }` as JSON.
 */
export async function matchFile(file: string): Promise<void> {
  process.stdout.write(JSON.stringify(matchAll(readCaseFile(file)), null, 2));
}

function matchAll(file: CaseFile) {
  const options = { today: file.today, weights: standardWeights };
  const needs = file.needs.map((need) => resolveNeed(need, wordResolver));
  const profiles = file.profiles.map((profile) => resolveProfile(profile, wordResolver));
  const carved = profiles.map((profile) => {
    const bundles = findBundles(needs, profile, options);
    const openers = findOpeners(needs, profile, options, bundles);
    return { profile: profile.profile.id, bundles, openers };
  });
  return {
    matches: needs.flatMap((need) => profiles.map((profile) => match(need, profile, options))),
    bundles: carved.flatMap(({ profile, bundles }) =>
      bundles.map((bundle) => ({ profile, ...bundle })),
    ),
    openers: carved.flatMap(({ profile, openers }) =>
      openers.map((opener) => ({ profile, ...opener })),
    ),
  };
}
