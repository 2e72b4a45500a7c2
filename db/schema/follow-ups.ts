import {
  followUpActivities,
  followUpChannels,
  type FollowUpParty,
} from '../../app/domain/follow-up/follow-up';
import { users } from './access';
import { count, date, flag, id, index, instant, json, ref, sealed, table, words } from '../columns';
import { agreements } from './proposals';

/** A contact after the start: what was written is sealed, and the company never reads it. */
export const followUps = table(
  'follow_ups',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    /** Who was in contact, and wrote it. */
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    on: date('on_date').notNull(),
    activity: words('activity', followUpActivities).notNull(),
    channel: words('channel', followUpChannels).notNull(),
    isOnSite: flag('is_on_site').notNull(),
    withWhom: json<readonly FollowUpParty[]>('with_whom').notNull(),
    minutes: count('minutes'),
    words: sealed('words').notNull(),
    nextOn: date('next_on'),
    createdAt: instant('created_at').notNull(),
    /** When who wrote it last put it right. */
    correctedAt: instant('corrected_at'),
  },
  (entry) => [index('follow_ups_agreement').on(entry.agreementId, entry.on)],
);
