import { settleStopWishes } from '~/db/repositories/stop-wishes';
import type { SpecialistActor } from '../../auth/actor';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** The specialist has talked with the parties and the agreement goes on: nothing waits any longer. */
export async function talkedAboutStopping(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<void> {
  await services.store.transaction(async (tx) => {
    const own = { specialistId: actor.userId, agreementId };
    if ((await settleStopWishes(tx, own, nowOf(services))) === 0) return;
    await record(tx, services, {
      action: 'agreement.stop-talked-about',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
    });
  });
}
