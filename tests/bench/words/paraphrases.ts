import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '~/db/project-root';

export type Paraphrase = { readonly phrase: string; readonly concepts: readonly string[] };

const file = join(projectRoot(), 'tests/bench/words/paraphrases.txt');

/** The phrases, in two halves: what may be looked at while tuning, and what is only measured. */
export function readParaphrases(): { tuning: Paraphrase[]; heldOut: Paraphrase[] } {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [phrase = '', concepts = ''] = line.split(' | ');
      return { phrase, concepts: concepts.split('/') };
    });
  return {
    tuning: all.filter((_, at) => at % 2 === 0),
    heldOut: all.filter((_, at) => at % 2 === 1),
  };
}
