import { sql } from 'drizzle-orm';
import { decisionParties } from '../../app/domain/agreements/decision';
import { id, instant, ref, sealed, table, uniqueIndex, words } from '../columns';
import { agreements } from './proposals';

/** A party of an agreement asks the specialist for support; each has one that is not answered. */
export const supportRequests = table(
  'support_requests',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    party: words('party', decisionParties).notNull(),
    askedAt: instant('asked_at').notNull(),
    words: sealed('words'),
    /** When the specialist first had it before her. */
    seenAt: instant('seen_at'),
    answeredAt: instant('answered_at'),
    /** By a contact that was written down, or because she says so. */
    answeredBy: words('answered_by', ['contact', 'mark']),
  },
  (request) => [
    uniqueIndex('support_requests_open')
      .on(request.agreementId, request.party)
      .where(sql`answered_at IS NULL`),
  ],
);
