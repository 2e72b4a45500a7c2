import { insertFollowUp } from '~/db/repositories/follow-ups';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { mayFollowUp } from '../../domain/follow-up/may-follow-up';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { answerByContact } from './answer-support';
import { followedOf, openFollowed } from './open-followed';

export type FollowUpRefusal = 'not-found' | 'not-in-force' | 'bad-day' | 'next-before';

/**
 * Writes down a contact after the start. `entryId` was given out with the form: sent twice it is one
 * entry. What a party in it had asked is answered by it. The log tells that there was one, never a word of it.
 */
export async function logFollowUp(
  services: Services,
  actor: SpecialistActor,
  { agreementId, entryId }: { readonly agreementId: string; readonly entryId: string },
  said: FollowUp,
): Promise<Result<null, FollowUpRefusal>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const own = await openFollowed(tx, services, actor, agreementId);
    if (!own) return refuse('not-found');
    const may = mayFollowUp(followedOf(own.agreement), said, osloDateOf(services.clock.now()));
    if (!may.ok) return may;
    const isNew = await insertFollowUp(tx, own.key, {
      ...said,
      ...{ id: entryId, agreementId, specialistId: actor.userId },
      ...{ createdAt: at, correctedAt: null },
    });
    if (!isNew) return ok(null);
    await answerByContact(tx, services, actor, { key: own.key, agreementId }, said);
    await record(tx, services, {
      action: 'follow-up.logged',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { entry: entryId, on: said.on, channel: said.channel },
    });
    return ok(null);
  });
}
