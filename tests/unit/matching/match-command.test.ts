import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { matchFile } from '~/app/cli/match';
import { OperatorError } from '~/app/cli/operator-error';
import { aCommandLine } from '~/tests/support/command-line';

const output = z.object({
  matches: z.array(z.object({ need: z.string(), profile: z.string(), score: z.number() })),
  bundles: z.array(
    z.object({
      profile: z.string(),
      tasks: z.array(z.string()),
      hours: z.number(),
      score: z.number(),
    }),
  ),
  openers: z.array(z.object({ profile: z.string(), kind: z.string(), why: z.string() })),
});

const here = aCommandLine();

/** What the operator is told of a file; empty when it was matched. */
async function run(text: string): Promise<string> {
  const file = join(here.folder, 'case.json');
  await writeFile(file, text);
  return complaintAbout(file);
}

async function complaintAbout(file: string): Promise<string> {
  try {
    await matchFile(file);
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
}

const need = {
  id: 'n',
  company: 'c',
  title: 'Butikk',
  tasks: [{ id: 't', title: 'Fylle varer', more: 1 }],
};

describe('match FILE', () => {
  test('writes every pair, and skips what it does not know', async () => {
    const profiles = [
      { id: 'p', name: 'x' },
      { id: 'q', wish: null, declinedCompanies: ['c'] },
    ];
    const complaint = await run(
      JSON.stringify({ today: '2026-03-02', needs: [need], profiles, x: 1 }),
    );
    expect(complaint).toBe('');
    const { matches } = output.parse(JSON.parse(here.printed));
    expect(matches.map(({ profile }) => profile)).toEqual(['p', 'q']);
  });

  test('writes the bundles of each profile, and what would open one', async () => {
    const tasks = [{ ...need.tasks[0], hoursPerWeek: 4 }];
    const profiles = [
      { id: 'p', hoursPerWeek: { min: 3 } },
      { id: 'q', hoursPerWeek: { max: 3 } },
    ];
    await run(JSON.stringify({ today: '2026-03-02', needs: [{ ...need, tasks }], profiles }));
    const { bundles, openers } = output.parse(JSON.parse(here.printed));
    expect(bundles).toMatchObject([{ profile: 'p', tasks: ['t'], hours: 4 }]);
    expect(openers).toMatchObject([{ profile: 'q', kind: 'max-hours' }]);
  });

  test('reads strings of 10,000 characters', async () => {
    const long = { ...need, title: 'butikk '.repeat(1_500).slice(0, 10_000) };
    const complaint = await run(
      JSON.stringify({ today: '2026-03-02', needs: [long], profiles: [{ id: 'p' }] }),
    );
    expect(complaint).toBe('');
  });

  test.each([
    ['{\n "today": "2026-03-02",\n "needs": [,]\n}', 'case.json:3: is not JSON'],
    ['{ "today": "2026-03-02"', 'case.json:1: is not JSON'],
    [JSON.stringify({ needs: [] }), 'today:'],
    [JSON.stringify({ today: '2026-02-30' }), 'today:'],
    [
      JSON.stringify({
        today: '2026-03-02',
        needs: [{ ...need, tasks: [{ id: 't', title: 'x', hoursPerWeek: '3' }] }],
      }),
      'needs[0].tasks[0].hoursPerWeek:',
    ],
    [
      JSON.stringify({
        today: '2026-03-02',
        profiles: [{ id: 'p', available: [{ day: 'mon', from: '8', to: '16:00' }] }],
      }),
      'profiles[0].available[0].from: expected HH:MM',
    ],
    [
      JSON.stringify({ today: '2026-03-02', needs: [need, { ...need, id: 'm' }] }),
      'needs[1].tasks[0].id:',
    ],
  ])('tells where %s is wrong', async (text, message) => {
    expect(await run(text)).toContain(message);
    expect(here.printed).toBe('');
  });

  test('tells of a file that is not there', async () => {
    expect(await complaintAbout(join(here.folder, 'none.json'))).toContain('cannot be read');
  });
});
