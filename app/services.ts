import type { Logger } from 'pino';
import type { Store } from '~/db/store';
import type { Config } from './config.server';
import type { KeyRing, RandomBytes } from './crypto/key-ring';
import type { DemoInbox } from './demo/demo-inbox';
import type { CompanyRegister } from './registers/company-register';
import type { IndexKeeper } from './usecases/matching/index-keeper';

/** Now. The only clock is `app/server/clock.ts`; tests hand in their own. */
export interface Clock {
  now(): Date;
}

/** Everything a use case may reach, handed in and never imported. */
export interface Services {
  readonly config: Config;
  /** The public address without a slash at the end: where links in mails lead. */
  readonly baseUrl: string;
  readonly store: Store;
  readonly clock: Clock;
  /** A new random id: 24 characters, safe in addresses. */
  readonly newId: () => string;
  readonly randomBytes: RandomBytes;
  readonly keyRing: KeyRing;
  /** Whom a need fits and what fits a person, out of all there are. */
  readonly matches: IndexKeeper;
  /** Only where the configuration names one. */
  readonly companyRegister?: CompanyRegister;
  readonly log: Logger;
  /** The request this work belongs to; follows its letters through the outbox. */
  readonly requestId?: string;
  /** Only in the demo: the letters that would have gone out. */
  readonly demo?: { readonly inbox: DemoInbox };
}

/** The present instant as stored: ISO 8601, UTC. */
export function nowOf(services: Pick<Services, 'clock'>): string {
  return services.clock.now().toISOString();
}
