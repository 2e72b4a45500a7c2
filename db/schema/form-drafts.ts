import { users } from './access';
import { profiles } from './people';
import { index, instant, line, primaryKey, ref, sealed, table } from '../columns';

/**
 * What somebody has written in a long form and not saved: one draft for each of her pages. Words
 * about a person are sealed with that person's key, those about work with the key ring.
 */
export const formDrafts = table(
  'form_drafts',
  {
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** The address of the page. */
    place: line('place').notNull(),
    profileId: ref('profile_id').references(() => profiles.id),
    fields: sealed('fields').notNull(),
    keptAt: instant('kept_at').notNull(),
  },
  (draft) => [
    primaryKey({ columns: [draft.userId, draft.place] }),
    index('form_drafts_kept').on(draft.keptAt),
    index('form_drafts_profile').on(draft.profileId),
  ],
);
