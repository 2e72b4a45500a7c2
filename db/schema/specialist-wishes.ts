import { profiles } from './people';
import { id, index, instant, ref, sealed, table, words } from '../columns';

/** A person's own wish for another specialist, until she has one or takes it back. */
export const specialistWishes = table('specialist_wishes', {
  profileId: ref('profile_id')
    .primaryKey()
    .references(() => profiles.id),
  /** What she wrote to the administrator, if anything. */
  text: sealed('text'),
  wishedAt: instant('wished_at').notNull(),
});

/** What a person answered about a new specialist, and how it was said. */
export const handOverAnswers = table(
  'hand_over_answers',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    fromId: ref('from_id').notNull(),
    toId: ref('to_id').notNull(),
    answer: words('answer', ['yes', 'no']).notNull(),
    how: words('how', ['link', 'meeting']).notNull(),
    witness: sealed('witness'),
    answeredAt: instant('answered_at').notNull(),
  },
  (answer) => [index('hand_over_answers_profile').on(answer.profileId)],
);
