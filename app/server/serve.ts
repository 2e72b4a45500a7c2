import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { openStore } from '~/db/open';
import { readConfig, type Config } from '../config.server';
import { keyRingOf } from '../crypto/key-ring';
import { prepareDemo } from '../demo/prepare-demo';
import type { Services } from '../services';
import { createApp } from './app';
import { systemClock } from './clock';
import { newId } from './ids';
import { createLogger } from './logging';
import { closeServer } from './shutdown';

/** Opens what the program needs: configuration, database, keys, clock, log. */
export function openServices(config: Config): Services {
  return {
    config,
    store: openStore(join(config.DATA_FOLDER, 'oppgavetorget.db')),
    clock: systemClock,
    newId,
    randomBytes,
    keyRing: keyRingOf(config.KEY_RING, randomBytes),
    log: createLogger(config.LOG_LEVEL),
  };
}

/** Starts the server and prints its address; stops in order on SIGTERM and SIGINT. */
export async function serve(build: ServerBuild, { isReset }: { isReset: boolean }): Promise<void> {
  if (process.env.NODE_ENV !== 'production') {
    throw new Error('NODE_ENV must be production: the development build of React is slow');
  }
  const demo = process.env.MODE === 'demo' ? await prepareDemo(process.env, isReset) : undefined;
  const config = readConfig(demo?.environment ?? process.env);
  const services = openServices(config);
  await demo?.fill(services);

  const baseUrl = config.BASE_URL ?? `http://${config.HOST}:${config.PORT}`;
  let isStopping = false;
  const app = createApp(services, build, { baseUrl, isStopping: () => isStopping });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, resolve);
  });
  process.stdout.write(`Oppgavetorget: ${baseUrl}${demo ? '/demo' : ''}\n`);

  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await closeServer(server);
    await demo?.close();
    await services.store.close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}
