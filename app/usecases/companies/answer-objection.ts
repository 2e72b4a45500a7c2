import { settleObjection } from '~/db/repositories/objections';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** The specialist has talked with her about what was not right. She sees when. Once: a second time is not found. */
export async function answerObjection(
  services: Services,
  actor: SpecialistActor,
  { profileId, objectionId }: { readonly profileId: string; readonly objectionId: string },
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const owner = { specialistId: actor.userId, profileId };
    const at = nowOf(services);
    if (!(await settleObjection(tx, owner, objectionId, at))) return refuse('not-found');
    await record(tx, services, {
      action: 'profile.objection-settled',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
    });
    return ok(null);
  });
}
