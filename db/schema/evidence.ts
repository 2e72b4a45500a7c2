import { count, id, index, instant, line, ref, sealed, table, words } from '../columns';

/**
 * The chain: each row commits to the one before it. A row holds no ids and no words about anyone,
 * only a salted commitment to its details, so that erasing the details leaves the chain whole.
 */
export const auditEvents = table(
  'audit_events',
  {
    seq: count('seq').primaryKey(),
    at: instant('at').notNull(),
    action: line('action').notNull(),
    commitment: line('commitment').notNull(),
    previousHash: line('previous_hash').notNull(),
    hash: line('hash').notNull(),
  },
  (event) => [index('audit_events_at').on(event.at)],
);

/** What a commitment commits to: who did what to which record, and the salt that proves it. */
export const auditDetails = table(
  'audit_details',
  {
    seq: count('seq').primaryKey(),
    salt: line('salt').notNull(),
    actor: line('actor').notNull(),
    subject: line('subject').notNull(),
    facts: line('facts').notNull(),
  },
  (details) => [index('audit_details_subject').on(details.subject)],
);

/** The head of the chain under a keyed seal: without it a cut-off tail would not be seen. */
export const auditHead = table('audit_head', {
  id: count('id').primaryKey(),
  seq: count('seq').notNull(),
  hash: line('hash').notNull(),
  seal: line('seal').notNull(),
});

/**
 * A letter, rendered and sealed before the change it tells of was committed together with it.
 * `nextTryAt` is when it is due: of a row in `sending`, the end of the lease. `doubtSinceAt` is the
 * start of the first attempt whose end nobody knows; empty while it is certain that nothing left.
 */
export const outbox = table(
  'outbox',
  {
    id: id(),
    kind: line('kind').notNull(),
    letter: sealed('letter'),
    personId: ref('person_id'),
    proposalId: ref('proposal_id'),
    state: words('state', [
      'queued',
      'sending',
      'sent',
      'delivered',
      'bounced',
      'complained',
      'parked',
      'uncertain',
      'handled',
      'cancelled',
    ]).notNull(),
    attempts: count('attempts').notNull(),
    firstTriedAt: instant('first_tried_at'),
    doubtSinceAt: instant('doubt_since_at'),
    nextTryAt: instant('next_try_at').notNull(),
    /** What the provider calls it; known once it has said that it has the letter. */
    providerId: line('provider_id'),
    lastError: line('last_error'),
    requestId: line('request_id'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (mail) => [
    index('outbox_due').on(mail.state, mail.nextTryAt),
    index('outbox_proposal').on(mail.proposalId),
  ],
);
