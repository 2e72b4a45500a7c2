import { seedDemo } from '../demo/seed-demo';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

/** `seed`: fills a new demo database; production has no demo. */
export async function seed(): Promise<void> {
  if (process.env.MODE !== 'demo') {
    throw new OperatorError('The demo’s people belong in the demo only: start with MODE=demo');
  }
  await withServices(async (services) => {
    await seedDemo(services);
    console.log('The demo is filled.');
  });
}
