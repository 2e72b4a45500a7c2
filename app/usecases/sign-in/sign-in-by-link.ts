import { addressLimit, countTry, limitReached, type TooMany } from '~/app/auth/rate-limit';
import { tokenHashOf } from '~/app/crypto/tokens';
import { ok, refuse, type Refusal } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { consumeByLink } from '~/db/repositories/sign-in-attempts';
import type { Admission } from '../users/admit-user';
import { finishAttempt } from './finish-attempt';

interface Try {
  readonly token: string;
  readonly clientAddress: string;
  /** The session this browser holds already. */
  readonly previousToken: string | undefined;
}

/**
 * Signs in by the link of a letter, once. Every link that does not work is `link-ended`, whatever
 * the reason.
 */
export async function signInByLink(
  services: Services,
  { token, clientAddress, previousToken }: Try,
): Promise<{ ok: true; value: Admission } | Refusal<'link-ended'> | TooMany> {
  const limits = [addressLimit(services, clientAddress)];
  // A failed try is counted and so must be committed: the refusal is made afterwards.
  const outcome = await services.store.transaction(async (tx) => {
    const tooMany = await limitReached(tx, services, limits);
    if (tooMany) return tooMany;
    const attempt = await consumeByLink(tx, tokenHashOf(token), nowOf(services));
    const proof = { how: 'link', previousToken } as const;
    const admission = attempt && (await finishAttempt(tx, services, attempt, proof));
    if (!admission) await countTry(tx, services, limits);
    return ok(admission);
  });
  if (!outcome.ok) return outcome;
  return outcome.value ? ok(outcome.value) : refuse('link-ended');
}
