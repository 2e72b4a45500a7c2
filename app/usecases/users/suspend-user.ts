import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { cancelHandOversOf, dropCompanyTies } from '~/db/repositories/hand-overs';
import { endSessionsOf } from '~/db/repositories/sessions';
import { listActiveSpecialists } from '~/db/repositories/specialists';
import { countActiveAdministrators, findUser, suspend, type User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { prepareHandOver } from './prepare-hand-over';
import { record } from '../record';
import { endSharings } from '../sharings/end-sharings';

type SuspendRefusal = 'oneself' | 'last-administrator' | 'not-found' | 'no-such-successor';

/**
 * Shuts a user out at once: every session ends in the same transaction. Nobody can shut out
 * herself (`oneself`) or the last administrator (`last-administrator`). Already out is fine: then
 * only what still rests on her is handed over.
 *
 * After a specialist comes another who can sign in (`no-such-successor` otherwise); where there is
 * none, she is shut out all the same and what she had waits, because safety waits for nobody.
 */
export async function suspendUser(
  services: Services,
  actor: AdministratorActor,
  userId: string,
  successorId?: string,
): Promise<Result<null, SuspendRefusal>> {
  if (userId === actor.userId) return refuse('oneself');
  const user = await findUser(services.store.read, userId);
  if (!user) return refuse('not-found');
  const successors = user.role === 'specialist' ? await successorsOf(services, user) : [];
  const successor = successors.find(({ id }) => id === successorId);
  if (successors.length > 0 && !successor) return refuse('no-such-successor', 'successorId');
  const handOver = successor && (await prepareHandOver(services, actor, user, successor));
  return services.store.transaction(async (tx) => {
    const isOut = await shutOut(tx, services, actor, userId);
    if (!isOut.ok) return isOut;
    // She who takes over may herself have been shut out since the page was read.
    if (successor && (await findUser(tx, successor.id))?.suspendedAt !== null) {
      return refuse('no-such-successor', 'successorId');
    }
    await handOver?.(tx);
    return ok(null);
  });
}

/** Those who can take over after a specialist. */
export async function successorsOf(services: Services, user: Pick<User, 'id'>): Promise<User[]> {
  const specialists = await listActiveSpecialists(services.store.read);
  return specialists.filter(({ id }) => id !== user.id);
}

async function shutOut(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  userId: string,
): Promise<Result<null, SuspendRefusal>> {
  const now = nowOf(services);
  const user = await findUser(tx, userId);
  if (!user) return refuse('not-found');
  const isAdministrator = user.role === 'administrator' && user.suspendedAt === null;
  if (isAdministrator && (await countActiveAdministrators(tx)) === 1) {
    return refuse('last-administrator');
  }
  if (!(await suspend(tx, userId, now))) return ok(null);
  await endSessionsOf(tx, userId, now);
  await cancelHandOversOf(tx, userId);
  await dropCompanyTies(tx, userId, now);
  const by = { endedBy: 'colleague-left', actor: `user:${actor.userId}` } as const;
  await endSharings(tx, services, { colleagueId: userId }, by);
  await record(tx, services, {
    action: 'user.suspended',
    actor: `user:${actor.userId}`,
    subject: `user:${userId}`,
  });
  return ok(null);
}
