import { countHit, findRateWindow } from '~/db/repositories/rate-limits';
import type { Database } from '~/db/store';
import { keyedHash } from '../crypto/hash';
import { ok, type Refusal } from '../domain/result';
import { nowOf, type Services } from '../services';

/** Too many tries: the caller may come back after so many seconds. */
export interface TooMany extends Refusal<'too-many'> {
  readonly retryAfter: number;
}

/** A limit on one identity or one address; `key` is a keyed hash and tells neither. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  /** Milliseconds. */
  readonly window: number;
}

const quarter = 15 * 60_000;
const hour = 60 * 60_000;
const day = 24 * hour;

/** Sign-in: 10 tries in 15 minutes for an e-mail address, known to us or not (S10). */
export function identityLimit(identityKey: string): Limit {
  return { key: `identity:${identityKey}`, most: 10, window: quarter };
}

/** Sign-in: 50 tries in 15 minutes from one network address (S10). */
export function addressLimit(services: Services, clientAddress: string): Limit {
  const key = keyedHash(services.config.AUTH_SECRET, `address:${clientAddress}`);
  return { key: `address:${key}`, most: 50, window: quarter };
}

/**
 * Registrations: 5 a day for an e-mail address, known to us or not, and 20 an hour from one network
 * address, so that the form can neither fill a stranger's mailbox nor ours.
 */
export function registrationLimits(
  services: Services,
  { email, clientAddress }: { readonly email: string; readonly clientAddress: string },
): Limit[] {
  const { AUTH_SECRET } = services.config;
  const keyOf = (what: string) => `register:${keyedHash(AUTH_SECRET, `register:${what}`)}`;
  return [
    { key: keyOf(`email:${email}`), most: 5, window: day },
    { key: keyOf(`address:${clientAddress}`), most: 20, window: hour },
  ];
}

/**
 * Chores put in without an account: 60 an hour from one network address, behind which a whole
 * workplace may be, and 200 a day to one list.
 */
export function choreLimits(
  services: Services,
  { listId, clientAddress }: { readonly listId: string; readonly clientAddress: string },
): Limit[] {
  const address = keyedHash(services.config.AUTH_SECRET, `chores:${clientAddress}`);
  return [
    { key: `chores:address:${address}`, most: 60, window: hour },
    { key: `chores:list:${listId}`, most: 200, window: day },
  ];
}

/** Copies held up against ours, without an account: 60 an hour from one network address. */
export function verifyLimit(services: Services, clientAddress: string): Limit {
  const key = keyedHash(services.config.AUTH_SECRET, `verify:${clientAddress}`);
  return { key: `verify:${key}`, most: 60, window: hour };
}

/** Invitations by the people of one company: 20 a day. */
export function colleagueLimit(companyId: string): Limit {
  return { key: `colleagues:${companyId}`, most: 20, window: day };
}

/** The invitation of one user sent anew: 3 an hour. */
export function invitationLimit(userId: string): Limit {
  return { key: `invitation:${userId}`, most: 3, window: hour };
}

/** The refusal when one of the limits is used up; undefined while there is room. */
export async function limitReached(
  db: Database,
  services: Services,
  limits: readonly Limit[],
): Promise<TooMany | undefined> {
  const now = services.clock.now().getTime();
  for (const { key, most, window } of limits) {
    const counted = await findRateWindow(db, key);
    if (!counted || counted.count < most) continue;
    const left = Date.parse(counted.windowStartAt) + window - now;
    if (left > 0) return { ok: false, code: 'too-many', retryAfter: Math.ceil(left / 1000) };
  }
  return undefined;
}

/** Counts one try against each limit. */
export async function countTry(tx: Database, services: Services, limits: readonly Limit[]) {
  for (const { key, window } of limits) {
    const overAt = new Date(services.clock.now().getTime() - window).toISOString();
    await countHit(tx, key, nowOf(services), overAt);
  }
}

/**
 * Counts a question a page asks while somebody writes. Refused after as many as one who types
 * without a pause for a quarter of an hour would ask.
 */
export async function countWriting(
  services: Services,
  asked: string,
  userId: string,
): Promise<TooMany | undefined> {
  const limits = [{ key: `${asked}:${userId}`, most: 900, window: quarter }];
  const reached = await limitReached(services.store.read, services, limits);
  if (reached) return reached;
  await services.store.transaction(async (tx) => {
    await countTry(tx, services, limits);
    return ok(null);
  });
  return undefined;
}
