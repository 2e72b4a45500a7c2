import { Resend } from 'resend';
import { z } from 'zod';

/** What the provider tells of a letter it has taken, in the order it can happen. */
export type MailNewsKind = 'sent' | 'delivered' | 'bounced' | 'complained';

export interface MailNews {
  /** The provider's id of this message: told twice, it is one. */
  readonly eventId: string;
  readonly kind: MailNewsKind;
  /** The letter by our id, which went with it; null for one sent without. */
  readonly mailId: string | null;
  readonly providerId: string;
  /** Why it did not arrive, in the provider's words for machines. */
  readonly code: string | null;
}

interface SentWebhook {
  /** The body as it came, byte for byte: the signature is of it. */
  readonly payload: string;
  readonly headers: { readonly id: string; readonly timestamp: string; readonly signature: string };
  readonly secret: string;
}

/** The tag under which a letter carries our own id to the provider and back. */
export const letterTag = 'letter';

const kinds: Readonly<Record<string, MailNewsKind>> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.failed': 'bounced',
  'email.suppressed': 'bounced',
  'email.complained': 'complained',
};

const code = z.string().regex(/^[A-Za-z _-]{1,60}$/);
const eventSchema = z.object({
  type: z.string(),
  data: z.object({
    email_id: z.string().min(1).max(200),
    tags: z.record(z.string(), z.string().max(64)).catch({}),
    bounce: z
      .object({ type: code, subType: code.catch('') })
      .nullable()
      .catch(null),
  }),
});

/**
 * Reads what the provider sent. `forged` when the signature, its age or the message is not as the
 * provider makes them (no answer tells which); null for a message that changes nothing here.
 */
export function readWebhook({
  payload,
  headers,
  secret,
}: SentWebhook): { readonly news: MailNews | null } | 'forged' {
  try {
    // The client insists on a key for what needs none.
    new Resend('re_unused').webhooks.verify({ payload, headers, webhookSecret: secret });
  } catch {
    return 'forged';
  }
  const event = eventSchema.safeParse(JSON.parse(payload));
  if (!event.success) return { news: null };
  const { type, data } = event.data;
  const kind = kinds[type];
  if (!kind) return { news: null };
  const bounce = data.bounce && [data.bounce.type, data.bounce.subType].filter(Boolean).join(' ');
  return {
    news: {
      eventId: headers.id,
      kind,
      mailId: data.tags[letterTag] ?? null,
      providerId: data.email_id,
      code: bounce ?? (isTrouble(kind) ? type.replace('email.', '') : null),
    },
  };
}

function isTrouble(kind: MailNewsKind): boolean {
  return kind === 'bounced' || kind === 'complained';
}
