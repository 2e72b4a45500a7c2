import { findBundles } from '../domain/carving/find-bundles';
import { match } from '../domain/matching/match';
import type { CaseFile } from '../domain/matching/case-file';
import { resolveNeed } from '../domain/matching/resolve-need';
import { resolveProfile } from '../domain/matching/resolve-profile';
import { standardWeights } from '../domain/matching/weights';
import { wordResolver } from '../usecases/word-resolver';
import { readCaseFile } from './read-case-file';

/**
 * `match FILE`: matches every need of a case file with every profile, carves the best jobs for
 * each profile out of all needs, and prints `{ matches, bundles }` as JSON.
 */
export async function matchFile(file: string): Promise<void> {
  process.stdout.write(JSON.stringify(matchAll(readCaseFile(file)), null, 2));
}

function matchAll(file: CaseFile) {
  const options = { today: file.today, weights: standardWeights };
  const needs = file.needs.map((need) => resolveNeed(need, wordResolver));
  const profiles = file.profiles.map((profile) => resolveProfile(profile, wordResolver));
  return {
    matches: needs.flatMap((need) => profiles.map((profile) => match(need, profile, options))),
    bundles: profiles.flatMap((profile) =>
      findBundles(needs, profile, options).map((bundle) => ({
        profile: profile.profile.id,
        ...bundle,
      })),
    ),
  };
}
