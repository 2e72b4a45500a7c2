import type { AdministratorActor, SpecialistActor } from '~/app/auth/actor';
import { nowOf, type Services } from '~/app/services';
import { askHandOver } from '~/db/repositories/hand-overs';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink } from '~/db/repositories/person-links';
import type { User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { newSpecialistAsked } from '~/emails/new-specialist-asked';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { whoToCall } from '../mail/who-to-call';
import { record } from '../record';

/**
 * Makes ready the question to one person whether a new specialist may take over; she moves with her
 * own yes (N L3292). What is handed back asks, in the caller's transaction, and says whether she
 * was not asked the same before. Undefined when her record does not open.
 */
export async function preparePersonQuestion(
  services: Services,
  actor: AdministratorActor | SpecialistActor,
  { profileId, from, to }: { readonly profileId: string; readonly from: string; readonly to: User },
): Promise<((tx: Database) => Promise<boolean>) | undefined> {
  const key = await openPersonKey(services.store.read, services.keyRing, profileId);
  if (!key) return undefined;
  const letter = await letterToJobseeker(
    services,
    key,
    null,
    'hand-over',
    (url) => newSpecialistAsked(to.name, url),
    // Whom she has may be gone: the one who would come answers her.
    { call: await whoToCall(services, to.id) },
  );
  const askedAt = nowOf(services);
  return async (tx) => {
    if (!(await askHandOver(tx, { profileId, fromId: from, toId: to.id, askedAt }))) return false;
    await record(tx, services, {
      action: 'profile.hand-over-asked',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { to: to.id, isMailed: letter !== null },
    });
    if (!letter) return true;
    await insertPersonLink(tx, letter.link);
    await enqueueMail(tx, letter.mail);
    return true;
  };
}
