import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { runMatch } from '~/app/cli/match';

const output = z.object({
  matches: z.array(z.object({ need: z.string(), profile: z.string(), score: z.number() })),
  bundles: z.array(z.never()),
});

let folder: string;
let errors: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
  errors = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(text: string) {
  const file = join(folder, 'case.json');
  await writeFile(file, text);
  let out = '';
  const code = await runMatch(file, (each) => {
    out += each;
  });
  return { code, out };
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
    const { code, out } = await run(
      JSON.stringify({ today: '2026-03-02', needs: [need], profiles, x: 1 }),
    );
    expect([code, errors]).toEqual([0, '']);
    const { matches } = output.parse(JSON.parse(out));
    expect(matches.map(({ profile }) => profile)).toEqual(['p', 'q']);
  });

  test('reads strings of 10,000 characters', async () => {
    const long = { ...need, title: 'butikk '.repeat(1_500).slice(0, 10_000) };
    const { code } = await run(
      JSON.stringify({ today: '2026-03-02', needs: [long], profiles: [{ id: 'p' }] }),
    );
    expect(code).toBe(0);
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
    const { code, out } = await run(text);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain(message);
  });

  test('tells of a file that is not there', async () => {
    expect(await runMatch(join(folder, 'none.json'), () => {})).toBe(1);
    expect(errors).toContain('cannot be read');
  });
});
