import { id, index, instant, line, table } from '../columns';

/** What the mail provider has told us, each message once: its id is theirs. */
export const mailEvents = table(
  'mail_events',
  {
    id: id(),
    kind: line('kind').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (event) => [index('mail_events_received').on(event.receivedAt)],
);
