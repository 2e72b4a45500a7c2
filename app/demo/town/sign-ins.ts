import { startSession } from '~/app/auth/session';
import { listAudit } from '~/db/repositories/audit';
import { findUser } from '~/db/repositories/users';
import { nowOf } from '../../services';
import type { Then } from '../history';
import { townCompanies } from './companies';
import { townNeeds } from './needs';

/** More than the town's log is long. */
const wholeLog = 100_000;

/**
 * Whoever has done something in the town has signed in to do it: a session of each, begun with her
 * first deed and long over. Played last, when all has been done.
 */
export async function playSignIns(then: Then): Promise<void> {
  const services = then(0);
  const { read } = services.store;
  const firstDeeds = new Map<string, string>();
  const keep = (userId: string, at: string) => {
    const known = firstDeeds.get(userId);
    if (known === undefined || at < known) firstDeeds.set(userId, at);
  };
  for (const { actor, at } of await listAudit(read, { limit: wholeLog })) {
    const [kind, userId] = actor?.split(':') ?? [];
    if (kind === 'user' && userId) keep(userId, at);
  }
  for (const { companyId, daysAgo } of townNeeds) {
    const poster = townCompanies.find(({ company }) => company.id === companyId)?.employer;
    if (poster) keep(poster.id, nowOf(then(daysAgo)));
  }
  await services.store.transaction(async (tx) => {
    for (const [userId, at] of firstDeeds) {
      if (!(await findUser(tx, userId))) continue;
      await startSession(tx, { ...services, clock: { now: () => new Date(at) } }, userId);
    }
  });
}
