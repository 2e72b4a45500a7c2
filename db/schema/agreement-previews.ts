import { sql } from 'drizzle-orm';
import { id, index, instant, ref, sealed, table, uniqueIndex } from '../columns';
import { agreements } from './proposals';

/** What a company has read of a draft before anybody is asked to accept it, and what it said. */
export const agreementPreviews = table(
  'agreement_previews',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    lines: sealed('lines').notNull(),
    shownAt: instant('shown_at').notNull(),
    /** Taken back, replaced by a newer one, or followed by the agreement itself. */
    endedAt: instant('ended_at'),
    comments: sealed('comments'),
    commentedAt: instant('commented_at'),
  },
  (preview) => [
    uniqueIndex('agreement_previews_open')
      .on(preview.agreementId)
      .where(sql`ended_at IS NULL`),
    index('agreement_previews_agreement').on(preview.agreementId),
  ],
);
