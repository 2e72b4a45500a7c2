import { findCaseSharing, insertCaseSharing, isSharingOpen } from '~/db/repositories/case-sharings';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { findOwnProfile } from '~/db/repositories/profiles';
import { findUser } from '~/db/repositories/users';
import { sharingAsked } from '~/emails/sharing-asked';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { isSharingEnd } from '../../domain/consent/case-sharing';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { openOwnProfile } from '../profiles/open-own-profile';
import { refusalOfText, type TextRefusal } from '../proposals/refusal-of-text';
import { record } from '../record';

export interface WantedSharing {
  /** Handed out with the form: the same sent twice asks once. */
  readonly sharingId: string;
  readonly profileId: string;
  readonly colleagueId: string;
  /** Why, in words she and the colleague read. */
  readonly purpose: string;
  readonly untilOn: PlainDate;
}

/**
 * `not-found` – not one's own, or protected: nobody else may know of her. `no-such-colleague` – not
 * another specialist who can sign in. `asked-already` – waits for her, or in force.
 */
export type SharingRefusal =
  | 'not-found'
  | 'no-such-colleague'
  | 'asked-already'
  | 'bad-date'
  | TextRefusal;

/**
 * Asks a person whether one colleague may read her matching layer and matches, why and until when
 * (domain §2.13, §11). Nothing is opened before her yes; the letter only says that there is a
 * question.
 */
export async function askToShare(
  services: Services,
  actor: SpecialistActor,
  { sharingId, profileId, colleagueId, purpose, untilOn }: WantedSharing,
): Promise<Result<null, SharingRefusal>> {
  const { read } = services.store;
  const found = await openOwnProfile(read, services, actor, profileId);
  if (!found) return refuse('not-found');
  const { key } = found;
  const today = osloDateOf(services.clock.now());
  if (!isSharingEnd(untilOn, today)) return refuse('bad-date', 'untilOn');
  const wanted = await findUser(read, colleagueId);
  const names = [actor.name, ...(wanted ? [wanted.name] : [])];
  const refusal = await refusalOfText(read, key, 'purpose', purpose, names);
  if (refusal) return refusal;
  const letter = await letterToJobseeker(services, key, null, 'sharing-asked', sharingAsked);
  return services.store.transaction(async (tx) => {
    const profile = await findOwnProfile(tx, actor.userId, profileId);
    if (!profile || profile.isProtected) return refuse('not-found');
    if (await findCaseSharing(tx, { profileId, sharingId })) return ok(null);
    const colleague = await findUser(tx, colleagueId);
    const canRead =
      colleague?.role === 'specialist' &&
      colleague.suspendedAt === null &&
      colleague.id !== actor.userId;
    if (!canRead) return refuse('no-such-colleague', 'colleagueId');
    if (await isSharingOpen(tx, { profileId, colleagueId }, today)) {
      return refuse('asked-already', 'colleagueId');
    }
    const asked = {
      id: sharingId,
      specialistId: actor.userId,
      colleagueId,
      purpose,
      askedAt: nowOf(services),
      untilOn,
      letterId: letter?.mail.id ?? null,
    };
    // An id that is taken by another's question is no form of ours.
    if (!(await insertCaseSharing(tx, key, asked))) return refuse('not-found');
    await record(tx, services, {
      action: 'sharing.asked',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { colleague: colleagueId, untilOn, isMailed: letter !== null },
    });
    if (!letter) return ok(null);
    await insertPersonLink(tx, letter.link);
    await enqueueMail(tx, letter.mail);
    return ok(null);
  });
}
