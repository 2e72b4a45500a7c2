import { findCompany } from '~/db/repositories/companies';
import { listFollowUps } from '~/db/repositories/follow-ups';
import { listSupportRequests, markSupportSeen } from '~/db/repositories/support-requests';
import { findProfile } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { contactCalendar, weekOf } from '../../domain/follow-up/contact-calendar';
import { nowOf, type Services } from '../../services';
import { noteReading } from '../profiles/note-reading';
import { agreedSupportOf } from './agreed-support';
import { openFollowed } from './open-followed';
import { answeredOf } from './support-of';

export type FollowUpView = NonNullable<Awaited<ReturnType<typeof readFollowUp>>>;

/**
 * How an agreement is followed up. What its parties have asked is seen by this; undefined before it
 * has been in force, and for another's.
 */
export async function readFollowUp(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
) {
  const { read } = services.store;
  const own = await openFollowed(read, services, actor, agreementId);
  if (!own || own.agreement.inForceAt === null) return undefined;
  const { agreement, key } = own;
  const { profileId, companyId } = agreement;
  await noteReading(services, { profileId, userId: actor.userId, what: 'follow-up' });
  const entries = await listFollowUps(read, key, agreementId);
  const requests = await listSupportRequests(read, key, agreementId);
  const unseen = requests.filter(({ seenAt }) => seenAt === null).map(({ id }) => id);
  if (unseen.length > 0) {
    const seen = { specialistId: actor.userId, ids: unseen };
    await services.store.transaction((tx) => markSupportSeen(tx, seen, nowOf(services)));
  }
  const today = osloDateOf(services.clock.now());
  const support = agreedSupportOf(services, key, agreement);
  return {
    id: agreementId,
    code: (await findProfile(read, profileId))?.code ?? '',
    company: (await findCompany(read, companyId))?.name ?? '',
    today,
    /** No contact is planned any more after this day; null while support goes on. */
    untilOn: support.untilOn,
    hasPlan: support.level !== null,
    week: weekOf(support, today),
    calendar: contactCalendar(support, entries, today),
    asked: requests.flatMap(({ id, party, askedAt, words, answeredAt }) =>
      answeredAt === null ? [{ id, party, askedAt, words }] : [],
    ),
    answered: requests.flatMap((request) =>
      answeredOf(request).map((answer) => ({
        ...answer,
        party: request.party,
        words: request.words,
      })),
    ),
    entries: entries.map(({ specialistId, ...entry }) => ({
      ...entry,
      isMine: specialistId === actor.userId,
    })),
  };
}
