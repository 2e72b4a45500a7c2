import { createHmac, randomUUID } from 'node:crypto';
import type { Clock } from '../services';

export interface WebhookAccount {
  readonly url: string;
  /** `whsec_` and the key in base64, as the provider hands it out. */
  readonly secret: string;
}

interface TakenLetter {
  readonly id: string;
  readonly to: string;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
}

/** A message with its signature: HMAC-SHA-256 of `id.timestamp.body`, as Resend signs (Svix). */
export function signedWebhook(
  secret: string,
  payload: string,
  { id = `msg_${randomUUID()}`, seconds }: { readonly id?: string; readonly seconds: number },
): { readonly body: string; readonly headers: Readonly<Record<string, string>> } {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key)
    .update(`${id}.${seconds}.${payload}`)
    .digest('base64');
  return {
    body: payload,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(seconds),
      'svix-signature': `v1,${signature}`,
    },
  };
}

/** A message about a letter, with its tags as the provider gives them back. */
export function letterEvent(type: string, { id, to, tags }: TakenLetter): string {
  const data = {
    email_id: id,
    to: [to],
    tags: Object.fromEntries(tags.map(({ name, value }) => [name, value])),
    ...(type === 'email.bounced' && { bounce: { type: 'Permanent', subType: 'General' } }),
  };
  return JSON.stringify({ type, data });
}

/** Tells that a letter has left and how it ended; one to `bounced@…` comes back. */
export async function tellOfLetter(
  { url, secret }: WebhookAccount,
  letter: TakenLetter,
  clock: Clock,
): Promise<void> {
  const end = letter.to.includes('bounced@') ? 'email.bounced' : 'email.delivered';
  for (const type of ['email.sent', end]) {
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const message = signedWebhook(secret, letterEvent(type, letter), { seconds });
    // A receiver on its way down hears it no more: the demo does not tell it again.
    await fetch(url, { method: 'POST', ...message }).catch(() => undefined);
  }
}
