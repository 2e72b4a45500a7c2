import { users } from './access';
import { profiles } from './people';
import { index, instant, ref, table } from '../columns';

/**
 * A person who is asked whether a new specialist may take over. The row waits for her answer and
 * goes with it: until she says yes nothing about her has moved (N L3292).
 */
export const handOvers = table(
  'hand_overs',
  {
    profileId: ref('profile_id')
      .primaryKey()
      .references(() => profiles.id),
    fromId: ref('from_id')
      .notNull()
      .references(() => users.id),
    toId: ref('to_id')
      .notNull()
      .references(() => users.id),
    askedAt: instant('asked_at').notNull(),
  },
  (handOver) => [index('hand_overs_from').on(handOver.fromId)],
);
