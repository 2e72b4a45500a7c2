import { Resend } from 'resend';
import { z } from 'zod';
import { letterTag } from './read-webhook';
import type { MailTransport, SendOutcome } from './send-outcome';

/** The client sets no limit of its own: without one, a provider that hangs would stop the queue. */
const usualTimeLimitMs = 10_000;

/** Seconds to wait when a refusal of the provider does not say how long. */
const usualWaits: Readonly<Record<string, number>> = {
  rate_limit_exceeded: 1,
  daily_quota_exceeded: 3_600,
  monthly_quota_exceeded: 6 * 3_600,
};
const longestWait = 86_400;

/** The client's answer as it really comes: its types promise more than a broken server holds. */
const answerSchema = z.object({
  data: z
    .object({ id: z.string().min(1).max(200) })
    .nullable()
    .catch(null),
  error: z
    .object({
      name: z
        .string()
        .regex(/^[a-z_]{1,60}$/)
        .catch('unnamed'),
      statusCode: z.number().int().nullable().catch(null),
    })
    .nullable()
    .catch(null),
  headers: z.record(z.string(), z.string()).nullable().catch(null),
});

type Answer = z.infer<typeof answerSchema>;

interface ResendAccount {
  readonly apiKey: string;
  /** The sender: `Name <address>` on a verified domain. */
  readonly from: string;
  /** Where the provider answers; the demo and the tests have one of their own. */
  readonly baseUrl?: string;
  /** How long one attempt may take. */
  readonly timeLimitMs?: number;
}

/** Sends through Resend. This and what it tells back are all that know its client. */
export function resendTransport({
  apiKey,
  from,
  baseUrl = 'https://api.resend.com',
  timeLimitMs = usualTimeLimitMs,
}: ResendAccount): MailTransport {
  const resend = new Resend(apiKey, { baseUrl });
  return {
    async send({ to, subject, html, text }, key) {
      const signal = AbortSignal.timeout(timeLimitMs);
      try {
        // Our own id comes back with whatever the provider tells of the letter.
        const tags = [{ name: letterTag, value: key }];
        const letter = { from, to, subject, html, text, tags };
        const answer = await resend.emails.send(letter, { idempotencyKey: key, signal });
        if (signal.aborted && !answer.data) return { kind: 'unknown', code: 'timeout' };
        return outcomeOf(answerSchema.parse(answer));
      } catch {
        return { kind: 'unknown', code: signal.aborted ? 'timeout' : 'no_answer' };
      }
    },
  };
}

function outcomeOf({ data, error, headers }: Answer): SendOutcome {
  if (data) return { kind: 'sent', providerId: data.id };
  const status = error?.statusCode ?? null;
  if (!error || status === null) return { kind: 'unknown', code: 'no_answer' };
  const code = `${status} ${error.name}`;
  if (status === 429) return { kind: 'postponed', code, waitSeconds: waitOf(error.name, headers) };
  if (error.name === 'invalid_idempotent_request') return { kind: 'mistaken', code };
  // 408 and 409 (the same key is being handled right now) leave open whether the letter left.
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 409;
  return { kind: isRefusal ? 'refused' : 'unknown', code };
}

function waitOf(name: string, headers: Answer['headers']): number {
  const asked = Number(headers?.['retry-after'] ?? Number.NaN);
  const wait = Number.isFinite(asked) && asked > 0 ? asked : (usualWaits[name] ?? 60);
  return Math.min(Math.ceil(wait), longestWait);
}
