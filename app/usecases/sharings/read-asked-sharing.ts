import { listAskedSharings, openPurpose } from '~/db/repositories/case-sharings';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/** A question about one of the specialist's own people that waits for an answer; else undefined. */
export async function readAskedSharing(
  { store, keyRing, clock }: Services,
  actor: SpecialistActor,
  sharingId: string,
) {
  const today = osloDateOf(clock.now());
  const [asked] = await listAskedSharings(store.read, actor.userId, today, sharingId);
  const key = asked && (await openPersonKey(store.read, keyRing, asked.sharing.profileId));
  if (!key) return undefined;
  const { sharing, code, colleague } = asked;
  const { profileId, untilOn, askedAt } = sharing;
  return {
    sharingId,
    profileId,
    code,
    colleague,
    untilOn,
    askedAt,
    purpose: openPurpose(key, sharing),
  };
}
