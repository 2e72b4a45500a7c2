import { readConfig, type Config } from '../config.server';
import { prepareDemo } from '../demo/prepare-demo';
import { openServices } from '../server/open-services';
import type { Services } from '../services';

/** The configuration of the server that is meant: the environment's, or the demo's own. */
export async function operatorConfig(): Promise<Config> {
  const demo = process.env.MODE === 'demo' ? await prepareDemo(process.env, false) : undefined;
  return readConfig({ ...process.env, ...demo?.environment });
}

/** Opens the services as the server would, runs the command, and closes the database again. */
export async function withServices(work: (services: Services) => Promise<void>): Promise<void> {
  const services = openServices(await operatorConfig());
  try {
    await work(services);
  } finally {
    await services.store.close();
  }
}
