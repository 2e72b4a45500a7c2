import { fileURLToPath } from 'node:url';
import * as build from 'virtual:remix/server-build';
import { ConfigError } from '../config.server';
import { faultsInRoutes } from './check-routes';
import { serve } from './serve';

export { build };
export { createApp } from './app';
export { faultsInRoutes };

/** Runs only when started directly, so that tests can import the bundle and its routes. */
async function main(argv: readonly string[]): Promise<void> {
  const faults = faultsInRoutes(build);
  if (faults.length > 0) throw new ConfigError(`Routes without a guard:\n  ${faults.join('\n  ')}`);
  if (argv.includes('--check-routes')) return;
  await serve(build, { isReset: argv.includes('--reset') });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  });
}
