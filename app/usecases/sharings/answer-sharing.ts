import { answerCaseSharing, findCaseSharing } from '~/db/repositories/case-sharings';
import { cancelLetters, enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findUser } from '~/db/repositories/users';
import { sharingAnswered } from '~/emails/sharing-answered';
import { sharingAgreed } from '~/emails/sharing-agreed';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { plainLetter } from '../mail/plain-letter';
import { auditActorOf, type Answering } from '../proposals/answering';
import { record } from '../record';
import type { OwnSharing } from './end-sharing';

/**
 * A person's answer to whether a colleague may read her case, on her page or said in a meeting.
 * With her yes the colleague may read at once, and is told without a word about her; with her no
 * nothing changes. Who asked gets a letter about the answer she gave herself. `not-asked` –
 * answered, ended or past its last day.
 */
export async function answerSharing(
  services: Services,
  own: OwnSharing,
  { answer, answering }: { readonly answer: 'yes' | 'no'; readonly answering: Answering },
): Promise<Result<null, 'not-asked'>> {
  const { read } = services.store;
  const { profileId, sharingId } = own;
  const sharing = await findCaseSharing(read, own);
  const key = await openPersonKey(read, services.keyRing, profileId);
  const colleague = sharing && (await findUser(read, sharing.colleagueId));
  const asker = sharing && (await findUser(read, sharing.specialistId));
  if (!key || !colleague || !asker) return refuse('not-asked');
  const content = sharingAgreed(asker.name, `${services.baseUrl}/cases/${sharingId}`);
  const letter =
    answer === 'yes' ? plainLetter(services, 'sharing-agreed', colleague.email, content) : null;
  // Who wrote the answer down in a meeting knows it.
  const toAsker =
    answering.how === 'meeting'
      ? null
      : await letterToSpecialist(
          services,
          key,
          asker.id,
          'sharing-answered',
          sharingAnswered(answer, `${services.baseUrl}/profiles/${profileId}#sharings`),
        );
  const given = {
    ...{ id: sharingId, answer, how: answering.how, answeredAt: nowOf(services) },
    witness: answering.how === 'meeting' ? answering.witness : null,
    letterId: letter?.id ?? null,
  };
  const today = osloDateOf(services.clock.now());
  return services.store.transaction(async (tx) => {
    if (!(await answerCaseSharing(tx, key, given, today))) return refuse('not-asked');
    if (sharing.letterId) await cancelLetters(tx, [sharing.letterId]);
    await record(tx, services, {
      action: answer === 'yes' ? 'sharing.agreed' : 'sharing.declined',
      actor: auditActorOf(answering, profileId),
      subject: `profile:${profileId}`,
      facts: { colleague: colleague.id, how: answering.how },
    });
    for (const each of [letter, toAsker]) if (each) await enqueueMail(tx, each);
    return ok(null);
  });
}
