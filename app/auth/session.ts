import { findSession, insertSession, touchSession, type Session } from '~/db/repositories/sessions';
import type { User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { newToken, tokenHashOf } from '../crypto/tokens';
import { nowOf, type Services } from '../services';
import type { StaffActor } from './actor';

const minute = 60_000;
/** How long a session may lie idle, by role, in milliseconds. */
const idleLimit: Record<User['role'], number> = {
  employer: 120 * minute,
  specialist: 30 * minute,
  administrator: 15 * minute,
};
const absoluteLimit = 12 * 60 * minute;

/** Opens a session in the transaction that consumed the sign-in. The token goes to the cookie only. */
export async function startSession(tx: Database, services: Services, userId: string) {
  const { token, tokenHash } = newToken(services.randomBytes);
  const now = nowOf(services);
  await insertSession(tx, { tokenHash, userId, createdAt: now, lastSeenAt: now, endedAt: null });
  return token;
}

/** The member of staff or employer behind a session token; undefined when it no longer holds. */
export async function actorOfSession(
  services: Services,
  token: string,
): Promise<StaffActor | undefined> {
  const found = await findSession(services.store.read, tokenHashOf(token));
  if (!found || !isFresh(found.session, found.user, services.clock.now())) return undefined;
  await keepAwake(services, found.session);
  return actorOfUser(found.user);
}

function isFresh(session: Session, user: User, now: Date): boolean {
  const age = now.getTime() - Date.parse(session.createdAt);
  const idle = now.getTime() - Date.parse(session.lastSeenAt);
  return age < absoluteLimit && idle < idleLimit[user.role];
}

async function keepAwake(services: Services, session: Session) {
  const now = nowOf(services);
  if (Date.parse(now) - Date.parse(session.lastSeenAt) < minute) return;
  await services.store.transaction((tx) => touchSession(tx, session.tokenHash, now));
}

function actorOfUser(user: User): StaffActor | undefined {
  const { id: userId, name } = user;
  if (user.role === 'administrator') return { kind: 'administrator', userId, name };
  if (user.role === 'specialist') {
    return { kind: 'specialist', userId, name, office: user.office ?? '' };
  }
  if (!user.companyId) return undefined;
  const companyRole = user.companyRole ?? 'member';
  return { kind: 'employer', userId, name, companyId: user.companyId, companyRole };
}
