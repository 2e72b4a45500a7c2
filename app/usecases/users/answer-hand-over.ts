import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import {
  endHandOver,
  findHandOver,
  insertHandOverAnswer,
  listCompaniesInTouch,
  movePerson,
} from '~/db/repositories/hand-overs';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { deleteSpecialistWish } from '~/db/repositories/specialist-wishes';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { PreparedMail } from '~/app/mail/prepare-mail';
import type { User } from '~/db/repositories/users';
import { handOverAgreed } from '~/emails/hand-over-agreed';
import { newContactForMatter } from '~/emails/new-contact-for-matter';
import { personMovedOn } from '~/emails/person-moved-on';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { plainLetter } from '../mail/plain-letter';
import { auditActorOf, type Answering } from '../proposals/answering';
import { record } from '../record';
import { endSharings } from '../sharings/end-sharings';

/**
 * A person's answer to a new specialist, on her page or said in a meeting. With her yes she moves,
 * and all that is proposed and agreed about her moves along; the companies that read about her are
 * told whom to call, and so is the specialist she had. What colleagues may read ends: she agreed
 * to it with another. With her no nothing moves, and she waits for another. `not-asked` when the
 * question is about somebody else now, or answered.
 */
export async function answerHandOver(
  services: Services,
  profileId: string,
  toId: string,
  { answer, answering }: { readonly answer: 'yes' | 'no'; readonly answering: Answering },
): Promise<Result<null, 'not-asked'>> {
  const { read } = services.store;
  const found = await findHandOver(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!key || found?.to.id !== toId) return refuse('not-asked');
  const { handOver, to } = found;
  const letters = answer === 'yes' ? await lettersAfterYes(services, key, handOver.fromId, to) : [];
  const office = to.office ?? '';
  return services.store.transaction(async (tx) => {
    if (!(await endHandOver(tx, handOver))) return refuse('not-asked');
    const { fromId } = handOver;
    const answeredAt = nowOf(services);
    if (answer === 'yes') {
      if (!(await movePerson(tx, handOver, { office, at: answeredAt }))) {
        return refuse('not-asked');
      }
      await deleteSpecialistWish(tx, profileId);
      const actor = auditActorOf(answering, profileId);
      await endSharings(tx, services, { profileId }, { endedBy: 'hand-over', actor });
      for (const letter of letters) await enqueueMail(tx, letter);
    }
    await insertHandOverAnswer(tx, key, {
      id: services.newId(),
      fromId,
      toId,
      answer,
      how: answering.how,
      witness: answering.how === 'meeting' ? answering.witness : null,
      answeredAt,
    });
    await record(tx, services, {
      action: answer === 'yes' ? 'profile.handed-over' : 'profile.hand-over-declined',
      actor: auditActorOf(answering, profileId),
      subject: `profile:${profileId}`,
      facts: { from: fromId, to: toId, how: answering.how },
    });
    return ok(null);
  });
}

/** To the new specialist, to the one before while she can sign in, and to companies that read of her. */
async function lettersAfterYes(
  services: Services,
  key: PersonKey,
  fromId: string,
  to: User,
): Promise<PreparedMail[]> {
  const { baseUrl } = services;
  const { read } = services.store;
  const agreed = handOverAgreed(`${baseUrl}/profiles/${key.profileId}`);
  const letters = [await letterToSpecialist(services, key, to.id, 'hand-over-agreed', agreed)];
  const before = await findUser(read, fromId);
  if (before?.suspendedAt === null) {
    const content = personMovedOn(to.name, `${baseUrl}/profiles`);
    letters.push(plainLetter(services, 'person-moved-on', before.email, content));
  }
  const phone = to.phone ?? services.config.SUPPORT_PHONE;
  const content = newContactForMatter({ name: to.name, phone, url: `${baseUrl}/company` });
  for (const companyId of await listCompaniesInTouch(read, key.profileId)) {
    for (const { email } of await listCompanyUsers(read, companyId)) {
      letters.push(plainLetter(services, 'new-contact-for-matter', email, content));
    }
  }
  return letters;
}
