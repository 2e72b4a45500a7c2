import type { AdministratorActor } from '~/app/auth/actor';
import { countTry, invitationLimit, limitReached } from '~/app/auth/rate-limit';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import type { Services } from '~/app/services';
import { enqueueMail } from '~/db/repositories/outbox';
import { hasSignedIn } from '~/db/repositories/sessions';
import { findUser } from '~/db/repositories/users';
import { invitationMail } from '~/emails/invitation';
import { record } from '../record';

/**
 * Sends the invitation anew to somebody who has access and never signed in (`not-waiting` for all
 * others). A few an hour, so that a button pressed again and again fills no mailbox (`too-many`).
 */
export async function inviteAgain(
  services: Services,
  actor: AdministratorActor,
  userId: string,
): Promise<Result<null, 'not-found' | 'not-waiting' | 'too-many'>> {
  const user = await findUser(services.store.read, userId);
  if (!user) return refuse('not-found');
  const url = `${services.baseUrl}/sign-in`;
  const rendered = invitationMail({ url, provider: services.config.PROVIDER_NAME });
  const mail = prepareMail(services, 'invitation', { to: user.email, ...rendered });
  const limits = [invitationLimit(userId)];
  return services.store.transaction(async (tx) => {
    const now = await findUser(tx, userId);
    const isWaiting = now?.suspendedAt === null && now.email === user.email;
    if (!isWaiting || (await hasSignedIn(tx, userId))) return refuse('not-waiting');
    if (await limitReached(tx, services, limits)) return refuse('too-many');
    await countTry(tx, services, limits);
    await record(tx, services, {
      action: 'user.invited-again',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
    });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}
