import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../services';
import { seedDemo } from './seed-demo';

type Environment = Record<string, string | undefined>;

export interface Demo {
  /** The environment with the demo's own folder and secrets filled in. */
  readonly environment: Environment;
  /** Fills a new database with the demo's people and companies. */
  fill(services: Services): Promise<void>;
}

/**
 * Prepares a demo that needs nothing: a folder of its own and secrets made at the first start
 * and kept beside the database, so that the demo persists. `isReset` begins again.
 */
export async function prepareDemo(environment: Environment, isReset: boolean): Promise<Demo> {
  const folder = join(environment.DATA_FOLDER ?? 'data', 'demo');
  if (isReset) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    environment: {
      ...environment,
      ...secretsIn(folder),
      // Between this process and its own provider: a new one at each start.
      RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
      DATA_FOLDER: folder,
    },
    fill: seedDemo,
  };
}

function secretsIn(folder: string): Environment {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    const fresh = () => randomBytes(32).toString('base64');
    const secrets = {
      AUTH_SECRET: fresh(),
      AUDIT_SECRET: fresh(),
      KEY_RING: `k1:${fresh()}`,
    };
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Environment;
}
