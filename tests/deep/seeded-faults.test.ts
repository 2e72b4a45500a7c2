import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '~/db/project-root';
import { seededFaults } from './seeded-faults';

/**
 * Each protection is taken away once, in a copy of the project, and the test that guards it must
 * turn red. A fault that no test finds is a hole in the tests.
 */
const root = projectRoot();
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'oppgavetorget-faults-'));
  for (const name of [
    'app',
    'db',
    'emails',
    'tests',
    'public',
    'package.json',
    'tsconfig.json',
    'remix.config.js',
    'vite.config.ts',
    'vitest.config.ts',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a command in the copy; false when it fails. */
function succeeds(command: string, ...given: string[]): boolean {
  try {
    execFileSync(command, given, { cwd: copy, stdio: 'pipe', env: { ...process.env, CI: 'true' } });
    return true;
  } catch {
    return false;
  }
}

describe('a removed protection', () => {
  it.each(seededFaults)('$what is found by $foundBy', ({ file, find, put, foundBy }) => {
    const path = join(copy, file);
    const sound = readFileSync(path, 'utf8');
    expect(sound, `${file} no longer holds the text of this fault`).toContain(find);
    writeFileSync(path, sound.replace(find, put));
    try {
      const isGreen =
        succeeds('npm', 'run', '-s', 'build') && succeeds('npx', 'vitest', 'run', foundBy);
      expect(isGreen).toBe(false);
    } finally {
      writeFileSync(path, sound);
    }
  });

  it('is the only reason for red: the untouched copy is green', () => {
    expect(succeeds('npm', 'run', '-s', 'build')).toBe(true);
    const suites = [...new Set(seededFaults.map(({ foundBy }) => foundBy))];
    expect(succeeds('npx', 'vitest', 'run', ...suites)).toBe(true);
  });
});
