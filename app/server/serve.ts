import { createServer } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { readConfig } from '../config.server';
import { prepareDemo } from '../demo/prepare-demo';
import { createApp } from './app';
import { openServices } from './open-services';
import { closeServer } from './shutdown';

/** Starts the server and prints its address; stops in order on SIGTERM and SIGINT. */
export async function serve(build: ServerBuild, { isReset }: { isReset: boolean }): Promise<void> {
  if (process.env.NODE_ENV !== 'production') {
    throw new Error('NODE_ENV must be production: the development build of React is slow');
  }
  const demo = process.env.MODE === 'demo' ? await prepareDemo(process.env, isReset) : undefined;
  const config = readConfig(demo?.environment ?? process.env);
  const services = openServices(config);
  await demo?.fill(services);

  let isStopping = false;
  const app = createApp(services, build, { isStopping: () => isStopping });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, resolve);
  });
  process.stdout.write(`Oppgavetorget: ${services.baseUrl}${demo ? '/demo' : ''}\n`);

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
