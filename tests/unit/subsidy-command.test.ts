import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OperatorError } from '~/app/cli/operator-error';
import { estimateSubsidies } from '~/app/cli/subsidy';
import { aCommandLine } from '~/tests/support/command-line';

const here = aCommandLine();

/** What the operator is told of a file; empty when it was read. */
async function run(text: string): Promise<string> {
  const file = join(here.folder, 'cases.json');
  await writeFile(file, text);
  try {
    await estimateSubsidies(file);
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
}

describe('subsidy FILE', () => {
  test('answers each case in its place, and loses none to a fault in another', async () => {
    const cases = [
      { id: 'z', scheme: 'vta-o', on: '2025-01-01' },
      { id: 'y', scheme: 'sommerjobb', wage: 'mye' },
      null,
      { id: 'a', scheme: 'grunnbelop', on: '2026-05-01' },
    ];
    expect(await run(JSON.stringify({ cases, more: 1 }))).toBe('');
    const { results } = JSON.parse(here.printed) as { results: { id: string | null }[] };
    expect(results.map(({ id }) => id)).toEqual(['z', 'y', null, 'a']);
    expect(results).toMatchObject([
      { value: 7_067 },
      { perMonth: null, error: { code: 'invalid-input' } },
      { error: { code: 'invalid-input' } },
      { value: null, notKnown: true },
    ]);
  });

  test('answers no cases with no results', async () => {
    expect(await run('{ "cases": [] }')).toBe('');
    expect(JSON.parse(here.printed)).toEqual({ results: [] });
  });

  test('takes null for left out', async () => {
    const given = { id: 'n', scheme: 'varig-lonnstilskudd', wage: null, positionPercent: 50 };
    expect(await run(JSON.stringify({ cases: [given] }))).toBe('');
    expect(JSON.parse(here.printed)).toMatchObject({ results: [{ id: 'n', fullTimeWage: null }] });
  });

  test('reads the decimals as they are written', async () => {
    // In binary numbers 1.005 × 100 is 100.49999999999999, a krone less.
    const written = '"percent": 100, "wage": 100, "holiday": 1.005, "pension": 0, "tax": 0';
    const given = `{ "id": "d", "scheme": "sommerjobb", ${written} }`;
    expect(await run(`{ "cases": [${given}] }`)).toBe('');
    expect(JSON.parse(here.printed)).toMatchObject({ results: [{ holiday: 101, perMonth: 201 }] });
  });

  test.each([
    ['{ "cases": [ }', 'cases.json:1: is not JSON'],
    ['[]', 'must be { "cases": [ … ] }'],
    ['{ "case": [] }', 'cases: must be a list of cases'],
    [JSON.stringify({ cases: Array(10_001).fill(1) }), 'cases: must be at most 10000 cases'],
  ])('tells where %.20s is wrong', async (text, message) => {
    expect(await run(text)).toContain(message);
    expect(here.printed).toBe('');
  });
});
