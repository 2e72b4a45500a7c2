import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig, type Config } from '~/app/config.server';
import { keyRingOf } from '~/app/crypto/key-ring';
import { openDemoInbox } from '~/app/demo/demo-inbox';
import { logUnreadable } from '~/app/server/logging';
import { registerOf } from '~/app/server/open-services';
import type { Services } from '~/app/services';
import { IndexKeeper } from '~/app/usecases/matching/index-keeper';
import { openStore } from '~/db/open';
import { clockAt, type TestClock } from './clock';

/** Random-looking bytes that are the same in every run. */
export function seededBytes(seed: string): (count: number) => Uint8Array {
  let turn = 0;
  return (count) => {
    const pieces: Buffer[] = [];
    for (let have = 0; have < count; have += 32) {
      pieces.push(createHash('sha256').update(`${seed}:${turn++}`).digest());
    }
    return new Uint8Array(Buffer.concat(pieces).subarray(0, count));
  };
}

export const testEnvironment = {
  MODE: 'demo',
  LOG_LEVEL: 'silent',
  AUTH_SECRET: 'Q2x8fTz7vN1mK4wR9sB6yH3jD5gL0pXa',
  AUDIT_SECRET: 'uV8eW2nC6kM1tZ4rY7iO0aS3dF5gH9jJ',
  KEY_RING: `k1:${createHash('sha256').update('test key').digest('base64')}`,
};

export interface TestServices extends Services {
  readonly clock: TestClock;
  /** What was logged, line by line. */
  readonly logged: string[];
  /** Where the database file lies. */
  readonly folder: string;
  dispose(): Promise<void>;
}

/** Real services over a new database file in a folder of its own; time, ids and bytes are fixed. */
export function openTestServices({
  now = '2026-11-23T08:00:00.000Z',
  environment = {},
  baseUrl = 'http://127.0.0.1:4100',
}: { now?: string; environment?: Record<string, string>; baseUrl?: string } = {}): TestServices {
  const folder = mkdtempSync(join(tmpdir(), 'oppgavetorget-'));
  const config: Config = readConfig({ ...testEnvironment, DATA_FOLDER: folder, ...environment });
  const randomBytes = seededBytes('test');
  const logged: string[] = [];
  const store = openStore(join(folder, 'test.db'));
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const keyRing = keyRingOf(config.KEY_RING, randomBytes, logUnreadable(log));
  let nextId = 0;
  return {
    config,
    baseUrl,
    store,
    clock: clockAt(now),
    newId: () => `id${String(++nextId).padStart(22, '0')}`,
    ...(config.MODE === 'demo' && { demo: { inbox: openDemoInbox() } }),
    randomBytes,
    keyRing,
    matches: new IndexKeeper({ read: store.read, keyRing, log }),
    ...registerOf(config),
    log,
    logged,
    folder,
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
