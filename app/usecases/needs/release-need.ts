import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { deleteNeedClaim } from '~/db/repositories/need-claims';
import { record } from '../record';

/** Gives a need one has taken back to all. `not-yours` when one has it not. */
export async function releaseNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<Result<null, 'not-yours'>> {
  return services.store.transaction(async (tx) => {
    const claim = { needId, specialistId: actor.userId };
    if (!(await deleteNeedClaim(tx, claim))) return refuse('not-yours');
    await record(tx, services, {
      action: 'need.released',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
    });
    return ok(null);
  });
}
