import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OperatorError } from '~/app/cli/operator-error';
import { resolveQueries } from '~/app/cli/resolve';
import { aCommandLine } from '~/tests/support/command-line';

const here = aCommandLine();

const titles = [
  { concept: 'c1', label: 'sykepleier' },
  { concept: 'c1', label: 'offentlig godkjent sykepleier' },
  { concept: 'c2', label: 'hjelpepleier' },
  { concept: 'c3', label: 'billakkerer' },
  { concept: 'c4', label: 'medarbeider' },
];

async function resolved(queries: string, vocabulary?: unknown): Promise<string[][]> {
  const asked = join(here.folder, 'queries.txt');
  await writeFile(asked, queries);
  const flags = ['--queries', asked];
  if (vocabulary !== undefined) {
    const file = join(here.folder, 'vocabulary.json');
    const text = typeof vocabulary === 'string' ? vocabulary : JSON.stringify(vocabulary);
    await writeFile(file, text);
    flags.push('--vocabulary', file);
  }
  await resolveQueries(...flags);
  const lines = here.printed.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as string[]);
}

async function complaint(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
}

describe('resolve', () => {
  test('answers every line, the likest first, each concept once', async () => {
    const found = await resolved('sjukepleiar\nbillakerer\n\nMEDARBEIDER\n', titles);
    expect(found.map(([first]) => first)).toEqual(['c1', 'c3', undefined, 'c4']);
    expect(found[2]).toEqual([]);
    for (const each of found) expect(new Set(each).size).toBe(each.length);
  });

  test('answers lines without words, of marks, and of great length', async () => {
    const long = 'sykepleier '.repeat(5_000);
    const found = await resolved(`   \n!?^=\n\u200b\n${long}\r\nsyke\u00adpleier`, titles);
    expect(found.map(([first]) => first)).toEqual([undefined, undefined, undefined, 'c1', 'c1']);
  });

  test('uses the portal’s own vocabulary where none is named, at most a hundred concepts', async () => {
    const found = await resolved('varepåfyling\nvaske golv\nmontera ihop hyllor och bord');
    expect(found.map(([first]) => first).slice(0, 2)).toEqual(['shelf-stocking', 'floor-washing']);
    for (const each of found) expect(each.length).toBeLessThanOrEqual(100);
  });

  test('finds what is meant in another list, though no word is shared or one is mistyped', async () => {
    const tasks = ['slipe skøyter', 'klippe gress', 'gå tur med hunder', 'klippe hunder'];
    const rows = tasks.map((label) => ({ concept: label, label }));
    const found = await resolved('slå plenen\nlufte hunder\nplenklippng', rows);
    expect(found.map(([first]) => first)).toEqual(['klippe gress', tasks[2], 'klippe gress']);
  });

  test('puts all concepts that carry the very words before any other', async () => {
    const shared = [...titles, { concept: 'c5', label: 'Sykepleier' }];
    const [found] = await resolved('sykepleier', shared);
    expect(found?.slice(0, 2).toSorted()).toEqual(['c1', 'c5']);
  });
});

describe('what resolve cannot read', () => {
  test.each([
    ['[\n{"concept": "a", "label": "x"},\n{"concept": "b"}\n]', ':3: [1].label: must be a text'],
    ['[\n{"concept": "", "label": "x"}]', ':2: [0].concept: must not be empty'],
    ['{"a": 1}', ':1: : must be a list of { concept, label }'],
    ['[\n1]', ':2: [0]: must be { concept, label }'],
    ['[\n{"concept" 1}]', ':2: is not JSON'],
  ])('%j is told by line and field', async (text, told) => {
    expect(await complaint(resolved('x', text))).toContain(`vocabulary.json${told}`);
  });

  test('a file that is not there, and flags it does not know, are told', async () => {
    const missing = join(here.folder, 'none.txt');
    expect(await complaint(resolveQueries('--queries', missing))).toContain(
      `${missing}: cannot be read`,
    );
    for (const flags of [[], ['--vocabulary', missing], ['--queries'], ['--other', 'x'], ['x']]) {
      expect(await complaint(resolveQueries(...flags))).toContain(
        'Usage: npm run -s cli -- resolve',
      );
    }
  });
});
