import { searchStates } from '../../app/domain/searches/search-state';
import { profiles } from './people';
import { saidHow } from '../../app/domain/profiles/said';
import { date, id, index, instant, ref, sealed, table, words } from '../columns';

/** A person's own «look for this» without any need, in her sealed words, with our answer to it. */
export const searches = table(
  'searches',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    wanted: sealed('wanted').notNull(),
    state: words('state', searchStates).notNull(),
    /** What the specialist wrote to her with the last answer. */
    reason: sealed('reason'),
    askedAt: instant('asked_at').notNull(),
    /** Set where she said it and her specialist wrote it down: how, on which day, and who wrote. */
    saidHow: words('said_how', saidHow),
    saidOn: date('said_on'),
    writtenById: ref('written_by_id'),
    changedAt: instant('changed_at').notNull(),
  },
  (search) => [index('searches_profile').on(search.profileId, search.state)],
);
