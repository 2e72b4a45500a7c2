import { readFile } from 'node:fs/promises';
import { type CaseFile, caseFileSchema } from '~/app/domain/matching/case-file';
import { match } from '~/app/domain/matching/match';
import type { Match } from '~/app/domain/matching/match-types';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { starterVocabulary } from '~/app/domain/vocabulary/starter-vocabulary';
import { findJsonErrorLine } from './find-json-error';

/**
 * `match FILE`: matches every need of a case file with every profile, and writes
 * `{ matches, bundles }` as JSON. Gives the exit code: 0, or 1 with the line or field at fault on
 * standard error. Bundles are an empty list until carving exists.
 */
export async function runMatch(file: string, out: (text: string) => void): Promise<number> {
  const read = await readCaseFile(file);
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n`);
    return 1;
  }
  out(JSON.stringify({ matches: matchAll(read), bundles: [] }, null, 2));
  return 0;
}

function matchAll({ needs, profiles, today }: CaseFile): Match[] {
  const resolver = createResolver(starterVocabulary);
  const resolvedProfiles = profiles.map((profile) => resolveProfile(profile, resolver));
  return needs
    .map((need) => resolveNeed(need, resolver))
    .flatMap((need) =>
      resolvedProfiles.map((profile) => match(need, profile, { today, weights: standardWeights })),
    );
}

/** The case in a file, or a sentence that says what is wrong and where. */
async function readCaseFile(file: string): Promise<CaseFile | string> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return `${file}: cannot be read`;
  let json: unknown;
  try {
    json = JSON.parse(text, withoutNull);
  } catch {
    return `${file}:${findJsonErrorLine(text)}: is not JSON`;
  }
  const parsed = caseFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues
    .map((issue) => `${file}: ${pathOf(issue.path)}: ${issue.message}`)
    .join('\n');
}

/** A null says the same as a field left out: unknown. */
function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
