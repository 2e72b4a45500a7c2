import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertNeedClaim } from '~/db/repositories/need-claims';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import { record } from '../record';

/**
 * Takes a need to complete it, so that one calls the company and not three. Of two at once one
 * gets it and the other is told (`taken`); `not-found` for a draft and for what is closed.
 */
export async function claimNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<Result<null, 'taken' | 'not-found'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const posted = await findNeedFor(tx, actor.userId, needId);
    if (!posted || posted.need.state === 'closed') return refuse('not-found');
    const claim = { needId, specialistId: actor.userId, at };
    if (!(await insertNeedClaim(tx, claim))) return refuse('taken');
    await record(tx, services, {
      action: 'need.claimed',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
    });
    return ok(null);
  });
}
