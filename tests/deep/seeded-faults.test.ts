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

/** What turns red. Only suites over HTTP run the built server; a build that breaks proves nothing. */
function foundIn(suite: string): 'the build' | 'the suite' | 'nothing' {
  const isBuilt = !suite.startsWith('tests/http/') || succeeds('npm', 'run', '-s', 'build');
  if (!isBuilt) return 'the build';
  return succeeds('npx', 'vitest', 'run', suite) ? 'nothing' : 'the suite';
}

describe('a removed protection', () => {
  it.each(seededFaults)('$what is found by $foundBy', (fault) => {
    const { file, find, put, foundBy, isStoppedByBuild } = fault;
    const path = join(copy, file);
    const sound = readFileSync(path, 'utf8');
    expect(sound, `${file} no longer holds the text of this fault`).toContain(find);
    writeFileSync(
      path,
      sound.replace(find, () => put),
    );
    try {
      expect(foundIn(foundBy)).toBe(isStoppedByBuild ? 'the build' : 'the suite');
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
