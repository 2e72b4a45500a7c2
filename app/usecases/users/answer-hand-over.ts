import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { endHandOver, findHandOver, movePerson } from '~/db/repositories/hand-overs';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { handOverAgreed } from '~/emails/hand-over-agreed';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';

/**
 * A person's answer to a new specialist. With her yes she moves, and all that is proposed and
 * agreed about her moves along; with her no nothing moves, and she waits for another. `not-asked`
 * when the question is about somebody else now, or answered.
 */
export async function answerHandOver(
  services: Services,
  profileId: string,
  toId: string,
  answer: 'yes' | 'no',
): Promise<Result<null, 'not-asked'>> {
  const { read } = services.store;
  const found = await findHandOver(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!key || found?.to.id !== toId) return refuse('not-asked');
  const { handOver, to } = found;
  const url = `${services.baseUrl}/profiles/${profileId}`;
  const letter = await letterToSpecialist(
    services,
    key,
    to.id,
    'hand-over-agreed',
    handOverAgreed(url),
  );
  const office = to.office ?? '';
  return services.store.transaction(async (tx) => {
    if (!(await endHandOver(tx, handOver))) return refuse('not-asked');
    if (answer === 'yes') {
      if (!(await movePerson(tx, handOver, { office, at: nowOf(services) }))) {
        return refuse('not-asked');
      }
      await enqueueMail(tx, letter);
    }
    await record(tx, services, {
      action: answer === 'yes' ? 'profile.handed-over' : 'profile.hand-over-declined',
      actor: `person:${profileId}`,
      subject: `profile:${profileId}`,
      facts: { from: handOver.fromId, to: handOver.toId },
    });
    return ok(null);
  });
}
