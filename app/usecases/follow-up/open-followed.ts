import { findAgreementForSpecialist, type Agreement } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Followed } from '../../domain/follow-up/may-follow-up';
import type { Services } from '../../services';

/** The specialist's own agreement with its key; undefined for another's or an erased person's. */
export async function openFollowed(
  db: Database,
  { keyRing }: Pick<Services, 'keyRing'>,
  actor: SpecialistActor,
  agreementId: string,
): Promise<{ readonly agreement: Agreement; readonly key: PersonKey } | undefined> {
  const agreement = await findAgreementForSpecialist(db, actor.userId, agreementId);
  const key = agreement && (await openPersonKey(db, keyRing, agreement.profileId));
  return agreement && key && { agreement, key };
}

/** How an agreement stands to what is written down on it. */
export function followedOf({ startOn, inForceAt }: Agreement): Followed {
  return { startOn, inForceOn: inForceAt && osloDateOf(new Date(inForceAt)) };
}
