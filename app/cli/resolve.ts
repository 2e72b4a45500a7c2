import { parseArgs } from 'node:util';
import { z } from 'zod';
import { rankConcepts } from '../domain/vocabulary/rank-concepts';
import { shareMeanings } from '../domain/vocabulary/share-meanings';
import { buildTermIndex } from '../domain/vocabulary/term-index';
import { wordResolver } from '../usecases/matching/word-resolver';
import { OperatorError } from './operator-error';
import { readJsonFile, readTextFile } from './read-json-file';

export const resolveTakes = ['[--vocabulary FILE]', '--queries FILE'];

const mostConcepts = 100;
const name = z.string('must be a text').trim().min(1, 'must not be empty').max(1_000);
const labels = z.array(z.object({ concept: name, label: name }, 'must be { concept, label }'), {
  error: 'must be a list of { concept, label }',
});

/**
 * `resolve`: prints for each line of the queries a JSON list of the concepts it may mean, the
 * likest first. The vocabulary is a list of `{ concept, label }`, several to a concept; left out,
 * it is the portal's own.
 */
export async function resolveQueries(...given: string[]): Promise<void> {
  const { vocabulary, queries } = readFlags(given);
  const rank = vocabulary === undefined ? wordResolver.rank : ranker(vocabulary);
  const lines = readTextFile(queries).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    process.stdout.write(`${JSON.stringify(rank(line, mostConcepts))}\n`);
  }
}

function ranker(file: string): (text: string, limit: number) => string[] {
  const rows = readJsonFile(file, labels);
  const index = buildTermIndex(rows);
  const meant = shareMeanings(rows, wordResolver);
  return (text, limit) => rankConcepts(index, text, limit, meant(text));
}

function readFlags(given: string[]): { vocabulary?: string; queries: string } {
  const usage = `Usage: npm run -s cli -- resolve ${resolveTakes.join(' ')}`;
  try {
    const options = { vocabulary: { type: 'string' }, queries: { type: 'string' } } as const;
    const { vocabulary, queries } = parseArgs({ args: given, options }).values;
    if (queries === undefined) throw new OperatorError(usage);
    return { vocabulary, queries };
  } catch {
    throw new OperatorError(usage);
  }
}
