import { listFollowUps, updateFollowUp } from '~/db/repositories/follow-ups';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { mayFollowUp } from '../../domain/follow-up/may-follow-up';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import type { FollowUpRefusal } from './log-follow-up';
import { followedOf, openFollowed } from './open-followed';

interface WrittenEntry {
  readonly agreementId: string;
  readonly entryId: string;
  /** As the form was given out: when it had been put right last, or empty. */
  readonly seenAt: string;
}

/**
 * Puts right an entry that one has written oneself. `not-found` – not one's own;
 * `changed-meanwhile` – put right since the form was given out.
 */
export async function correctFollowUp(
  services: Services,
  actor: SpecialistActor,
  { agreementId, entryId, seenAt }: WrittenEntry,
  said: FollowUp,
): Promise<Result<null, FollowUpRefusal | 'changed-meanwhile'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const own = await openFollowed(tx, services, actor, agreementId);
    const entries = own ? await listFollowUps(tx, own.key, agreementId) : [];
    const before = entries.find(({ id }) => id === entryId);
    if (!own || before?.specialistId !== actor.userId) return refuse('not-found');
    const may = mayFollowUp(followedOf(own.agreement), said, osloDateOf(services.clock.now()));
    if (!may.ok) return may;
    if ((before.correctedAt ?? '') !== seenAt) return refuse('changed-meanwhile');
    const put = { ...said, correctedAt: at };
    if (!(await updateFollowUp(tx, own.key, before, put))) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'follow-up.corrected',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { entry: entryId },
    });
    return ok(null);
  });
}
