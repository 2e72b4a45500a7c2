import { decisionParties } from '../../app/domain/agreements/decision';
import { date, id, instant, ref, sealed, table, uniqueIndex, words } from '../columns';
import { agreements } from './proposals';

/** A party's wish to end an agreement in force: a message to the specialist, which ends nothing. */
export const stopWishes = table(
  'stop_wishes',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    party: words('party', decisionParties).notNull(),
    sentOn: date('sent_on').notNull(),
    sentAt: instant('sent_at').notNull(),
    words: sealed('words'),
    /** When the specialist has said that they have talked. */
    talkedAt: instant('talked_at'),
  },
  (wish) => [uniqueIndex('stop_wishes_day').on(wish.agreementId, wish.party, wish.sentOn)],
);
