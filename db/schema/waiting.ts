import { notNowReasons } from '../../app/domain/proposals/not-now-reasons';
import { reminderAbouts } from '../../app/domain/proposals/silence';
import { proposals } from './proposals';
import { users } from './access';
import { date, id, index, instant, ref, sealed, table, uniqueIndex, words } from '../columns';

/** What became of the one reminder of an asking or a showing: sent, or stopped by the specialist. */
export const reminders = table(
  'reminders',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposals.id),
    about: words('about', reminderAbouts).notNull(),
    /** When the asking or the showing was. */
    since: instant('since').notNull(),
    outcome: words('outcome', ['sent', 'stopped']).notNull(),
    at: instant('at').notNull(),
  },
  (reminder) => [
    uniqueIndex('reminders_once').on(reminder.proposalId, reminder.about, reminder.since),
  ],
);

/** An employer's answer said on the phone and written down by the specialist. */
export const phoneAnswers = table(
  'phone_answers',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposals.id),
    answer: words('answer', ['yes', 'not-now']).notNull(),
    reason: words('reason', notNowReasons),
    /** Who said it at the company. */
    saidBy: sealed('said_by').notNull(),
    saidOn: date('said_on').notNull(),
    recordedById: ref('recorded_by_id')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
  },
  (answer) => [index('phone_answers_proposal').on(answer.proposalId)],
);
