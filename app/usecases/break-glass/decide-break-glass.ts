import type { AdministratorActor } from '~/app/auth/actor';
import { lapsedBy, mayAnswer } from '~/app/domain/privacy/break-glass';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { decideBreakGlass as decide, findBreakGlass } from '~/db/repositories/break-glass';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { openPersonKey } from '~/db/repositories/person-keys';
import { breakGlassApproved } from '~/emails/break-glass';
import { emergencyOpened } from '~/emails/emergency-opened';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';
import { readInvitations } from './read-invitations';

/**
 * Another administrator's yes or no. A yes opens the identified layer to the one who asked, for an
 * hour, and tells the person's specialist, and herself where she has e-mail (domain §11).
 * `not-waiting`: decided, taken back, too old, or one's own. `too-new`: the same one stands behind
 * both, by invitations less than a week old.
 */
export async function decideBreakGlass(
  services: Services,
  actor: AdministratorActor,
  requestId: string,
  decision: 'approved' | 'declined',
): Promise<Result<null, 'not-found' | 'not-waiting' | 'too-new'>> {
  const at = nowOf(services);
  const found = await findBreakGlass(services.store.read, requestId);
  if (!found) return refuse('not-found');
  const { request, requester, specialist } = found;
  const letter = plainLetter(
    services,
    'break-glass-approved',
    specialist.email,
    breakGlassApproved(
      { requester, decider: actor.name },
      `${services.baseUrl}/profiles/${request.profileId}`,
    ),
  );
  const key = await openPersonKey(services.store.read, services.keyRing, request.profileId);
  const hers =
    key && (await letterToJobseeker(services, key, null, 'emergency-opened', emergencyOpened));
  const lapsed = lapsedBy(services.clock.now());
  return services.store.transaction(async (tx) => {
    const { requesterId } = request;
    const isOwn = requesterId === actor.userId;
    const invitations = await readInvitations(tx);
    if (!isOwn && !mayAnswer(requesterId, actor.userId, invitations, services.clock.now())) {
      return refuse('too-new');
    }
    const isDecided = await decide(tx, requestId, { by: actor.userId, decision, at }, lapsed);
    if (!isDecided) return refuse('not-waiting');
    await record(tx, services, {
      action: decision === 'approved' ? 'break-glass.approved' : 'break-glass.declined',
      actor: `user:${actor.userId}`,
      subject: `profile:${request.profileId}`,
      facts: { request: requestId },
    });
    if (decision === 'declined') return ok(null);
    await enqueueMail(tx, letter);
    if (hers) {
      await insertPersonLink(tx, hers.link);
      await enqueueMail(tx, hers.mail);
    }
    return ok(null);
  });
}
