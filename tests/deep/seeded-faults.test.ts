import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '~/db/project-root';
import { seededFaults } from './seeded-faults';

/**
 * Each protection is taken away once, in a copy of the project, and the test that guards it must
 * turn red. A fault that no test finds is a hole in the tests.
 */
const root = projectRoot();
const parts = [
  ...['app', 'db', 'emails', 'tests', 'public', 'package.json', 'tsconfig.json'],
  ...['remix.config.js', 'vite.config.ts', 'vitest.config.ts'],
];
const made: string[] = [];
afterAll(() => made.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** Copies nobody works in: one for each fault that is looked at at the same time. */
const idle: string[] = [];

/** Gives a copy of the project to work in, alone, and takes it back as it was. */
async function inCopy(work: (copy: string) => Promise<void>): Promise<void> {
  const copy = idle.pop() ?? newCopy();
  try {
    await work(copy);
  } finally {
    idle.push(copy);
  }
}

function newCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'oppgavetorget-faults-'));
  made.push(copy);
  for (const name of parts) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const run = promisify(execFile);

/** Runs a command in a copy; false when it fails. */
async function succeeds(copy: string, command: string, ...given: string[]): Promise<boolean> {
  const options = { cwd: copy, env: { ...process.env, CI: 'true' }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await run(command, given, options);
    return true;
  } catch {
    return false;
  }
}

/** What turns red. Only suites over HTTP run the built server; a build that breaks proves nothing. */
async function foundIn(
  copy: string,
  suite: string,
): Promise<'the build' | 'the suite' | 'nothing'> {
  const isOfServer = suite.startsWith('tests/http/');
  if (isOfServer && !(await succeeds(copy, 'npm', 'run', '-s', 'build'))) return 'the build';
  return (await succeeds(copy, 'npx', 'vitest', 'run', suite)) ? 'nothing' : 'the suite';
}

describe.concurrent('a removed protection', () => {
  it.each(seededFaults)('$what is found by $foundBy', async (fault) => {
    const { file, find, put, foundBy, isStoppedByBuild } = fault;
    await inCopy(async (copy) => {
      const path = join(copy, file);
      const sound = readFileSync(path, 'utf8');
      expect(sound, `${file} no longer holds the text of this fault`).toContain(find);
      writeFileSync(
        path,
        sound.replace(find, () => put),
      );
      try {
        expect(await foundIn(copy, foundBy)).toBe(isStoppedByBuild ? 'the build' : 'the suite');
      } finally {
        writeFileSync(path, sound);
      }
    });
  });
});

describe('a removed protection', () => {
  it('is the only reason for red: the untouched copy is green', async () => {
    const suites = [...new Set(seededFaults.map(({ foundBy }) => foundBy))];
    await inCopy(async (copy) => {
      expect(await succeeds(copy, 'npm', 'run', '-s', 'build')).toBe(true);
      expect(await succeeds(copy, 'npx', 'vitest', 'run', ...suites)).toBe(true);
    });
  });
});
