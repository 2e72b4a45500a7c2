import type { MailTransport, SendOutcome } from '~/app/mail/send-outcome';
import type { Clock } from '~/app/services';

/** What happens to one request: to the letter, and to the answer. */
export const happenings = [
  'well',
  'lost-before',
  'lost-after',
  'error-before',
  'error-after',
  'rate-limit',
  'monthly-quota',
  'refused',
  'death-before',
  'death-after',
] as const;
export type Happening = (typeof happenings)[number];

const keyLifeMs = 24 * 3_600_000;
const unknown = (code: string): SendOutcome => ({ kind: 'unknown', code });
const postponed = (code: string, waitSeconds: number): SendOutcome => ({
  kind: 'postponed',
  code,
  waitSeconds,
});

/**
 * A provider that keeps Resend's promise to the letter and no longer: a key gives one delivery
 * for 24 hours, and is then forgotten. A death is thrown: the process never hears the answer.
 */
export function providerInMemory(clock: Clock) {
  const deliveries: string[] = [];
  const keys = new Map<string, { id: string; at: number }>();
  let next: Happening = 'well';

  function deliver(subject: string, key: string): SendOutcome {
    const now = clock.now().getTime();
    const known = keys.get(key);
    if (known && now - known.at < keyLifeMs) return { kind: 'sent', providerId: known.id };
    deliveries.push(subject);
    const id = `p${deliveries.length}`;
    keys.set(key, { id, at: now });
    return { kind: 'sent', providerId: id };
  }

  const transport: MailTransport = {
    async send({ subject }, key) {
      if (next === 'lost-before') return unknown('no_answer');
      if (next === 'error-before') return unknown('503 application_error');
      if (next === 'rate-limit') return postponed('429 rate_limit_exceeded', 1);
      if (next === 'monthly-quota') return postponed('429 monthly_quota_exceeded', 21_600);
      if (next === 'refused') return { kind: 'refused', code: '403 invalid_api_key' };
      if (next === 'death-before') throw new Error('killed');
      const truth = deliver(subject, key);
      if (next === 'lost-after') return unknown('timeout');
      if (next === 'error-after') return unknown('500 internal_server_error');
      if (next === 'death-after') throw new Error('killed');
      return truth;
    },
  };
  return {
    transport,
    /** Decides what happens to the requests from here on. */
    expect: (happening: Happening) => void (next = happening),
    /** How many times a letter with this subject reached its reader. */
    deliveriesOf: (subject: string) => deliveries.filter((sent) => sent === subject).length,
  };
}
