import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { settleReminder } from '~/db/repositories/reminders';
import type { SpecialistActor } from '../../auth/actor';
import { remindedParties } from '../../domain/agreements/unanswered';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { unansweredText } from './unanswered-text';

/**
 * The specialist takes over the silence about an agreement herself: nobody is reminded of this text.
 * Pressed again, nothing more happens. `not-open` – it waits for nobody any more.
 */
export async function stopAgreementReminders(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<null, 'not-found' | 'not-open'>> {
  const { read } = services.store;
  const agreement = await findAgreementForSpecialist(read, actor.userId, agreementId);
  if (!agreement) return refuse('not-found');
  const text = await unansweredText(read, agreement);
  const waited = remindedParties.filter((role) =>
    text?.missing.some(({ party }) => party === role),
  );
  if (!text || waited.length === 0) return refuse('not-open');
  const at = nowOf(services);
  const { proposalId } = agreement;
  return services.store.transaction(async (tx) => {
    let isStopped = false;
    for (const party of waited) {
      const about = `agreement-${party}` as const;
      const stopped = { id: services.newId(), proposalId, about, since: text.sentAt, at } as const;
      if (await settleReminder(tx, { ...stopped, outcome: 'stopped' })) isStopped = true;
    }
    if (isStopped) {
      await record(tx, services, {
        action: 'agreement.reminder-stopped',
        actor: `user:${actor.userId}`,
        subject: `agreement:${agreementId}`,
      });
    }
    return ok(null);
  });
}
