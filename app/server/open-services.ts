import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openStore } from '~/db/open';
import type { Config } from '../config.server';
import { keyRingOf } from '../crypto/key-ring';
import { companyRegister } from '../registers/company-register';
import type { Services } from '../services';
import { IndexKeeper } from '../usecases/matching/index-keeper';
import { systemClock } from './clock';
import { newId } from './ids';
import { createLogger, logUnreadable } from './logging';

/** Opens what the program needs: configuration, database, keys, clock, log. */
export function openServices(config: Config): Services {
  const store = openStore(databaseFile(config));
  const log = createLogger(config.LOG_LEVEL);
  const keyRing = keyRingOf(config.KEY_RING, randomBytes, logUnreadable(log));
  return {
    config,
    baseUrl: new URL(config.BASE_URL ?? `http://${config.HOST}:${config.PORT}`).origin,
    store,
    clock: systemClock,
    newId,
    randomBytes,
    keyRing,
    matches: new IndexKeeper({ read: store.read, keyRing, log }),
    ...registerOf(config),
    log,
  };
}

/** The national register, where the operator has named one. */
export function registerOf({ COMPANY_REGISTER_URL: url }: Pick<Config, 'COMPANY_REGISTER_URL'>) {
  return url === undefined ? {} : { companyRegister: companyRegister(url) };
}

/** Where the database lies. */
export function databaseFile(config: Pick<Config, 'DATA_FOLDER'>): string {
  return join(config.DATA_FOLDER, 'oppgavetorget.db');
}
