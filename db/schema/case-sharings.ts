import { sharingEndings } from '../../app/domain/consent/case-sharing';
import { users } from './access';
import { profiles } from './people';
import { date, id, index, instant, ref, sealed, table, words } from '../columns';

/**
 * A person who is asked whether one colleague of her specialist may read her case, and what she
 * answered. How it stands is read from these facts and the day, never stored (domain §2.13).
 */
export const caseSharings = table(
  'case_sharings',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    /** Who asked: the specialist she had then. */
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    colleagueId: ref('colleague_id')
      .notNull()
      .references(() => users.id),
    purpose: sealed('purpose').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** The last day the colleague may read, inclusive. */
    untilOn: date('until_on').notNull(),
    answer: words('answer', ['yes', 'no']),
    how: words('how', ['link', 'meeting']),
    witness: sealed('witness'),
    answeredAt: instant('answered_at'),
    endedAt: instant('ended_at'),
    endedBy: words('ended_by', sharingEndings),
    /** The last letter about it: it is taken back with the matter while it has not left. */
    letterId: ref('letter_id'),
  },
  (sharing) => [
    index('case_sharings_profile').on(sharing.profileId),
    index('case_sharings_colleague').on(sharing.colleagueId),
  ],
);
