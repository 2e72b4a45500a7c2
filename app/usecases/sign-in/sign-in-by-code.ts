import { codeHashOf } from '~/app/auth/code-hash';
import { addressLimit, countTry, identityLimit, limitReached } from '~/app/auth/rate-limit';
import type { TooMany } from '~/app/auth/rate-limit';
import { ok, refuse, type Refusal } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { consumeByCode, countWrongCode, findOpenAttempt } from '~/db/repositories/sign-in-attempts';
import type { Database } from '~/db/store';
import type { Admission } from '../users/admit-user';
import { finishAttempt } from './finish-attempt';

interface Try {
  /** From this browser's cookie. */
  readonly attemptId: string;
  readonly code: string;
  readonly clientAddress: string;
  /** The session this browser holds already. */
  readonly previousToken: string | undefined;
}

type CodeRefusal = Refusal<'wrong-code' | 'attempt-ended'>;

/**
 * Signs in by the six digits of a letter, in the browser that asked for them. `wrong-code` may be
 * tried again; `attempt-ended` (too old, used, five wrong codes) needs a new letter. Wrong codes
 * count against the address they guess at, over all attempts.
 */
export async function signInByCode(
  services: Services,
  wish: Try,
): Promise<{ ok: true; value: Admission } | CodeRefusal | TooMany> {
  // A wrong code is counted and so must be committed: the refusal is unwrapped afterwards.
  const outcome = await services.store.transaction(async (tx) => ({
    answer: await tryCode(tx, services, wish),
  }));
  return outcome.answer;
}

async function tryCode(
  tx: Database,
  services: Services,
  { attemptId, code, clientAddress, previousToken }: Try,
): Promise<{ ok: true; value: Admission } | CodeRefusal | TooMany> {
  const now = nowOf(services);
  const attempt = await findOpenAttempt(tx, attemptId, now);
  if (!attempt) return refuse('attempt-ended');
  const limits = [identityLimit(attempt.identityKey), addressLimit(services, clientAddress)];
  const tooMany = await limitReached(tx, services, limits);
  if (tooMany) return tooMany;

  const codeHash = codeHashOf(services.config.AUTH_SECRET, attemptId, code);
  const consumed = await consumeByCode(tx, attemptId, codeHash, now);
  const proof = { how: 'code', previousToken } as const;
  const admission = consumed && (await finishAttempt(tx, services, consumed, proof));
  if (admission) return ok(admission);
  await countWrongCode(tx, attemptId);
  await countTry(tx, services, limits);
  return refuse('wrong-code');
}
