import { endCaseSharings, type SharingsToEnd } from '~/db/repositories/case-sharings';
import { cancelLetters } from '~/db/repositories/outbox';
import type { Database } from '~/db/store';
import type { AuditActor } from '../../domain/audit/audit-event';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { SharingEnding } from '../../domain/consent/case-sharing';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Ends what is asked or in force, in the caller's transaction: from its end the colleague finds
 * nothing, and a letter about it that has not left is taken back. @returns how many were ended.
 */
export async function endSharings(
  tx: Database,
  services: Services,
  which: SharingsToEnd,
  { endedBy, actor }: { readonly endedBy: SharingEnding; readonly actor: AuditActor },
): Promise<number> {
  const today = osloDateOf(services.clock.now());
  const ended = await endCaseSharings(tx, which, { endedBy, at: nowOf(services), today });
  await cancelLetters(
    tx,
    ended.flatMap(({ letterId }) => letterId ?? []),
  );
  for (const { profileId, colleagueId } of ended) {
    await record(tx, services, {
      action: 'sharing.ended',
      actor,
      subject: `profile:${profileId}`,
      facts: { colleague: colleagueId, by: endedBy },
    });
  }
  return ended.length;
}
