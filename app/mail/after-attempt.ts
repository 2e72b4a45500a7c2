import type { AfterAttempt, OutboxMail } from '~/db/repositories/outbox';
import { backOff } from './back-off';
import type { SendOutcome } from './send-outcome';

const hour = 3_600_000;

/**
 * The provider keeps a key for 24 hours. An hour short of that we stop repeating a letter that
 * may have left: a second one is worse than asking a person.
 */
const repeatLimit = 23 * hour;

/** How long the provider may put off a letter that has surely not left. */
const postponementLimit = 72 * hour;

/** True when a letter may have left so long ago that sending it again could make two. */
export function isTooLateToRepeat(mail: Pick<OutboxMail, 'doubtSinceAt'>, now: Date): boolean {
  return mail.doubtSinceAt !== null && now.getTime() - Date.parse(mail.doubtSinceAt) >= repeatLimit;
}

interface Attempt {
  /** How many attempts there have been, this one among them. */
  readonly attempts: number;
  readonly firstTriedAt: string;
  readonly startedAt: string;
  /** Since when an earlier attempt leaves in doubt whether the letter left. */
  readonly doubtBefore: string | null;
}

/**
 * What becomes of a letter after an attempt that ended at `now`. Doubt from an earlier attempt
 * stays until the provider says that the letter is sent: a later refusal tells nothing of it.
 */
export function afterAttempt(
  { attempts, firstTriedAt, startedAt, doubtBefore }: Attempt,
  outcome: SendOutcome,
  now: Date,
  random: number,
): AfterAttempt {
  const at = (time: number) => new Date(time).toISOString();
  const pause = backOff(attempts, random);
  switch (outcome.kind) {
    case 'sent':
      return {
        state: 'sent',
        providerId: outcome.providerId,
        sentAt: at(now.getTime()),
        doubtSinceAt: null,
        lastError: null,
      };
    case 'refused':
      return { state: 'parked', doubtSinceAt: doubtBefore, lastError: outcome.code };
    case 'mistaken':
      return {
        state: 'uncertain',
        doubtSinceAt: doubtBefore ?? startedAt,
        lastError: outcome.code,
      };
    case 'postponed': {
      const isGivenUp = now.getTime() - Date.parse(firstTriedAt) >= postponementLimit;
      const wait = Math.max(outcome.waitSeconds * 1_000, pause);
      return {
        state: isGivenUp ? 'parked' : 'queued',
        nextTryAt: at(now.getTime() + wait),
        doubtSinceAt: doubtBefore,
        lastError: outcome.code,
      };
    }
    case 'unknown':
      return {
        state: 'queued',
        nextTryAt: at(now.getTime() + pause),
        doubtSinceAt: doubtBefore ?? startedAt,
        lastError: outcome.code,
      };
  }
}
