import { profileBlocks } from '../../app/domain/profiles/profile-block';
import { profiles } from './people';
import { id, index, instant, ref, sealed, table, words } from '../columns';

/** A person's «this is not right» to one block of her profile, in her sealed words, until it is settled. */
export const objections = table(
  'objections',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    block: words('block', profileBlocks).notNull(),
    text: sealed('text').notNull(),
    raisedAt: instant('raised_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (objection) => [index('objections_profile').on(objection.profileId, objection.settledAt)],
);
