import { match } from '../domain/matching/match';
import type { Match } from '../domain/matching/match-types';
import type { CaseFile } from '../domain/matching/case-file';
import { resolveNeed } from '../domain/matching/resolve-need';
import { resolveProfile } from '../domain/matching/resolve-profile';
import { standardWeights } from '../domain/matching/weights';
import { wordResolver } from '../usecases/matching/word-resolver';
import { readCaseFile } from './read-case-file';

/**
 * `match FILE`: matches every need of a case file with every profile, and prints
 * `{ matches, bundles }` as JSON. Bundles are an empty list until carving exists.
 */
export async function matchFile(file: string): Promise<void> {
  const matches = matchAll(readCaseFile(file));
  process.stdout.write(JSON.stringify({ matches, bundles: [] }, null, 2));
}

function matchAll({ needs, profiles, today }: CaseFile): Match[] {
  const resolvedProfiles = profiles.map((profile) => resolveProfile(profile, wordResolver));
  return needs
    .map((need) => resolveNeed(need, wordResolver))
    .flatMap((need) =>
      resolvedProfiles.map((profile) => match(need, profile, { today, weights: standardWeights })),
    );
}
