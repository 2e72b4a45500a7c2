import { findSharedCase, openPurpose } from '~/db/repositories/case-sharings';
import { openPersonKey } from '~/db/repositories/person-keys';
import { openMatchingLayer, type OpenProfile } from '~/db/repositories/profiles';
import { findUser } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Services } from '../../services';
import { noteReading } from '../profiles/note-reading';

/** What a colleague is told about an agreement that lets her read. */
export interface SharedTerms {
  readonly sharingId: string;
  readonly code: string;
  readonly specialist: string;
  readonly purpose: string;
  readonly untilOn: PlainDate;
}

export interface SharedCase extends OpenProfile {
  readonly key: PersonKey;
  readonly terms: SharedTerms;
}

/**
 * A person's matching layer for the colleague she has said yes to, while it is in force; undefined
 * to everyone else. That it was read, and what, she can see beside her yes.
 */
export async function openSharedCase(
  services: Services,
  actor: SpecialistActor,
  sharingId: string,
  what: 'profile' | 'matches',
): Promise<SharedCase | undefined> {
  const { read } = services.store;
  const whose = { colleagueId: actor.userId, sharingId };
  const found = await findSharedCase(read, whose, osloDateOf(services.clock.now()));
  const key = found && (await openPersonKey(read, services.keyRing, found.profile.id));
  if (!key) return undefined;
  const { sharing, profile } = found;
  const look = { profileId: profile.id, userId: actor.userId, what };
  await noteReading(services, look, sharing.answeredAt ?? undefined);
  const specialist = await findUser(read, profile.specialistId);
  const { code } = profile;
  const { untilOn } = sharing;
  return {
    ...{ profile, key, layer: openMatchingLayer(key, profile) },
    terms: {
      ...{ sharingId, code, untilOn, purpose: openPurpose(key, sharing) },
      specialist: specialist?.name ?? '',
    },
  };
}
