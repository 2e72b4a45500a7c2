import { isSameSecret, keyedHash } from '../crypto/hash';
import type { Services } from '../services';

const daysOpen = 14;

type Given = Pick<Services, 'config' | 'clock'>;

/**
 * Says on the sign-in page whose letter one came from. It is no way in: all it can do is have the
 * sign-in letter sent to the one it names, for 14 days. It holds no address.
 */
export function letterToken({ config, clock }: Given, userId: string): string {
  const endsAt = clock.now().getTime() + daysOpen * 86_400_000;
  return `${userId}.${endsAt}.${sealOf(config.AUTH_SECRET, userId, String(endsAt))}`;
}

/** The id of the user a letter was written to; undefined for what we did not write, or too old. */
export function readerOfLetter({ config, clock }: Given, token: string | null): string | undefined {
  const [, userId = '', endsAt = '', seal = ''] =
    /^([\w-]{1,40})\.(\d{1,16})\.([0-9a-f]{64})$/.exec(token ?? '') ?? [];
  if (!isSameSecret(seal, sealOf(config.AUTH_SECRET, userId, endsAt))) return undefined;
  return Number(endsAt) > clock.now().getTime() ? userId : undefined;
}

function sealOf(secret: string, userId: string, endsAt: string): string {
  return keyedHash(secret, `letter:${userId}.${endsAt}`);
}
