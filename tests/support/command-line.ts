import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** Where a command is tried: a folder of its own, and what has been printed there. New for each test. */
export interface CommandLine {
  folder: string;
  printed: string;
}

/** A command line for each test of the file that calls this. */
export function aCommandLine(): CommandLine {
  const here: CommandLine = { folder: '', printed: '' };
  beforeEach(async () => {
    here.folder = await mkdtemp(join(tmpdir(), 'command-'));
    here.printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      here.printed += String(text);
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(here.folder, { recursive: true });
  });
  return here;
}
