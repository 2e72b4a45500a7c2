import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OperatorError } from './operator-error';
import { seed } from './seed';

const folder = mkdtempSync(join(tmpdir(), 'oppgavetorget-seed-'));
let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.stubEnv('MODE', 'demo');
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.stubEnv('DATA_FOLDER', folder);
  // The test runner has one of its own, which is no address.
  vi.stubEnv('BASE_URL', undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command that fills a demo', () => {
  it('refuses in production', async () => {
    vi.stubEnv('MODE', 'production');
    await expect(seed('--profiles', '1')).rejects.toThrow(/MODE=demo/);
  });

  it.each([
    [['--profiles', 'many']],
    [['--profiles', '1.5']],
    [['--profiles', '-1']],
    [['--profiles', '40001']],
    [['--needs', '500001']],
    [['--people', '3']],
    [['file.json']],
  ])('says what it takes when it is given %s', async (given) => {
    const refusal = seed(...given);
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(/--profiles N.*\n.*40000.*500000/);
  });

  it('fills a new database, tells how it went, and refuses one that is not new', async () => {
    await seed('--profiles', '3', '--needs', '4', '--seed', '9');
    expect(said).toEqual([
      expect.stringMatching(/^profiles: 3 of 3, [\d.]+ s$/),
      expect.stringMatching(/^needs: 4 of 4, [\d.]+ s$/),
      expect.stringMatching(/^seed 9: [\d.]+ s, \d+ MiB$/),
      'The demo is filled.',
    ]);
    await expect(seed('--needs', '1')).rejects.toThrow(/not new/);
  }, 120_000);
});
