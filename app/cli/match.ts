import { findBundles } from '../domain/carving/find-bundles';
import { findOpeners } from '../domain/carving/find-openers';
import { match, type MatchOptions } from '../domain/matching/match';
import { resolveNeed, type ResolvedNeed } from '../domain/matching/resolve-need';
import { resolveProfile, type ResolvedProfile } from '../domain/matching/resolve-profile';
import { standardWeights } from '../domain/matching/weights';
import { wordResolver } from '../usecases/matching/word-resolver';
import { printList } from './print-list';
import { readCaseFile } from './read-case-file';

/**
 * `match FILE`: matches every need of a case file with every profile, carves the best jobs for
 * each profile out of all needs, finds what would open one where hours are short, and prints
 * `{ matches, bundles, openers }` as JSON.
 */
export async function matchFile(file: string): Promise<void> {
  const read = readCaseFile(file);
  const options = { today: read.today, weights: standardWeights };
  const needs = read.needs.map((need) => resolveNeed(need, wordResolver));
  const profiles = read.profiles.map((profile) => resolveProfile(profile, wordResolver));
  process.stdout.write('{\n');
  printList('matches', matchAll(needs, profiles, options));
  const carved = profiles.map((profile) => {
    const bundles = findBundles(needs, profile, options);
    const openers = findOpeners(needs, profile, options, bundles);
    const ofProfile = (found: object) => ({ profile: profile.profile.id, ...found });
    return { bundles: bundles.map(ofProfile), openers: openers.map(ofProfile) };
  });
  process.stdout.write(',\n');
  printList(
    'bundles',
    carved.flatMap(({ bundles }) => bundles),
  );
  process.stdout.write(',\n');
  printList(
    'openers',
    carved.flatMap(({ openers }) => openers),
  );
  process.stdout.write('\n}\n');
}

function* matchAll(
  needs: readonly ResolvedNeed[],
  profiles: readonly ResolvedProfile[],
  options: MatchOptions,
) {
  for (const need of needs) for (const profile of profiles) yield match(need, profile, options);
}
