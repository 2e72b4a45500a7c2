import { codeHashOf } from '~/app/auth/code-hash';
import { addressLimit, countTry, identityLimit, limitReached } from '~/app/auth/rate-limit';
import type { TooMany } from '~/app/auth/rate-limit';
import { keyedHash } from '~/app/crypto/hash';
import { newCode, newToken } from '~/app/crypto/tokens';
import { ok } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertAttempt } from '~/db/repositories/sign-in-attempts';
import { findUserByEmail } from '~/db/repositories/users';
import { signInMail } from '~/emails/sign-in';

const minutesToAnswer = 10;

interface SignInRequest {
  /** Trimmed and in lower case. */
  readonly email: string;
  readonly clientAddress: string;
  /** An own path to go on to afterwards. */
  readonly next: string | undefined;
}

/**
 * Begins a sign-in: a letter with a link and a code to a user who may sign in. For an address
 * that is unknown or suspended the same work is done and the same answer given; only the letter
 * is not sent (S8).
 * @returns the attempt's id, for a cookie that ties the code to this browser.
 */
export async function requestSignIn(
  services: Services,
  { email, clientAddress, next }: SignInRequest,
): Promise<{ readonly ok: true; readonly value: { attemptId: string } } | TooMany> {
  const { AUTH_SECRET } = services.config;
  const identityKey = keyedHash(AUTH_SECRET, `identity:${email}`);
  const limits = [identityLimit(identityKey), addressLimit(services, clientAddress)];

  const user = await findUserByEmail(services.store.read, email);
  const receiver = user && user.suspendedAt === null ? user : undefined;
  const attemptId = services.newId();
  const { token, tokenHash } = newToken(services.randomBytes);
  const code = newCode(services.randomBytes);
  const link = `${services.baseUrl}/sign-in/link/${token}`;
  const url = next ? `${link}?next=${encodeURIComponent(next)}` : link;
  const letter = { to: email, ...signInMail({ url, code, minutes: minutesToAnswer }) };
  const mail = prepareMail(services, 'sign-in', letter);
  const expiresAt = new Date(services.clock.now().getTime() + minutesToAnswer * 60_000);

  return services.store.transaction(async (tx) => {
    const tooMany = await limitReached(tx, services, limits);
    if (tooMany) return tooMany;
    await countTry(tx, services, limits);
    await insertAttempt(tx, {
      id: attemptId,
      userId: receiver?.id ?? null,
      identityKey,
      linkHash: tokenHash,
      codeHash: codeHashOf(AUTH_SECRET, attemptId, code),
      wrongCodes: 0,
      createdAt: nowOf(services),
      expiresAt: expiresAt.toISOString(),
      consumedAt: null,
    });
    if (receiver) await enqueueMail(tx, mail);
    return ok({ attemptId });
  });
}
