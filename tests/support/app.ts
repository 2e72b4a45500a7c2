import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { createApp } from '~/app/server/app';
import type { faultsInRoutes } from '~/app/server/check-routes';
import { projectRoot } from '~/db/project-root';
import { openTestServices, type TestServices } from './services';

interface Bundle {
  readonly build: ServerBuild;
  readonly createApp: typeof createApp;
  readonly faultsInRoutes: typeof faultsInRoutes;
}

/** The built server, as `npm start` runs it. Build first: `npm run build`. */
export async function loadBundle(): Promise<Bundle> {
  const file = join(projectRoot(), 'build', 'server', 'index.js');
  if (!existsSync(file)) throw new Error('build/server is missing: run `npm run build` first');
  return (await import(pathToFileURL(file).href)) as Bundle;
}

export interface TestApp {
  readonly url: string;
  readonly services: TestServices;
  readonly build: ServerBuild;
  close(): Promise<void>;
}

/** The built application over real HTTP on a free port, with a database of its own. */
export async function startTestApp(
  options?: Parameters<typeof openTestServices>[0],
): Promise<TestApp> {
  const bundle = await loadBundle();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const services = openTestServices({ ...options, baseUrl: url });
  server.on('request', bundle.createApp(services, bundle.build, { isStopping: () => false }));
  return {
    url,
    services,
    build: bundle.build,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await services.dispose();
    },
  };
}
