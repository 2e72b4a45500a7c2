import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { demoPeople } from '../demo/demo-people';
import { fillAtScale, type Scale } from '../demo/scale/fill-at-scale';
import { seedDemo } from '../demo/seed-demo';
import { databaseFile } from '../server/open-services';
import type { Services } from '../services';
import { findUser } from '~/db/repositories/users';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

export const seedTakes = ['[--profiles N] [--needs N] [--seed N]'];

/** As many as there are pseudonyms for with some to spare, and as a machine of today can hold. */
const most = { profiles: 40_000, needs: 500_000 };

/**
 * `seed`: fills a new demo database; production has no demo. With numbers it adds made-up people
 * and posts for measuring, the same for the same seed.
 */
export async function seed(...given: string[]): Promise<void> {
  if (process.env.MODE !== 'demo') {
    throw new OperatorError('The demo’s people belong in the demo only: start with MODE=demo');
  }
  const scale = readScale(given);
  await withServices(async (services) => {
    if (scale) await refuseFilled(services);
    // The town first: its history is played by use cases that would look through all the rest.
    await seedDemo(services);
    if (scale) await fill(services, scale);
    console.log('The demo is filled.');
  });
}

function readScale(given: string[]): Scale | undefined {
  if (given.length === 0) return undefined;
  const usage = `Usage: npm run -s cli -- seed ${seedTakes.join(' ')}`;
  try {
    const number = { type: 'string' } as const;
    const options = { profiles: number, needs: number, seed: number };
    const { values } = parseArgs({ args: given, options });
    return z
      .object({
        profiles: z.coerce.number().int().min(0).max(most.profiles).default(0),
        needs: z.coerce.number().int().min(0).max(most.needs).default(0),
        seed: z.coerce.number().int().min(0).default(1),
      })
      .parse(values);
  } catch {
    const limits = `at most ${most.profiles} profiles and ${most.needs} needs, whole numbers`;
    throw new OperatorError(`${usage}\n${limits}`);
  }
}

async function refuseFilled({ store }: Services): Promise<void> {
  if (!(await findUser(store.read, demoPeople.administrator.id))) return;
  throw new OperatorError(
    'The database is not new: remove its folder, or name another with DATA_FOLDER',
  );
}

async function fill(services: Services, scale: Scale): Promise<void> {
  const { config } = services;
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);
  await fillAtScale(services, scale, (what, made) => {
    const isTold = made % 5_000 === 0 || made === scale[what];
    if (isTold) console.log(`${what}: ${made} of ${scale[what]}, ${seconds()} s`);
  });
  const { size } = statSync(databaseFile(config));
  console.log(`seed ${scale.seed}: ${seconds()} s, ${(size / 2 ** 20).toFixed(0)} MiB`);
}
