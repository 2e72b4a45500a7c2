import { users } from './access';
import { proposals } from './proposals';
import { id, index, instant, ref, sealed, table } from '../columns';

/** What a company says, task by task, of a job put together for a person: sealed with her key. */
export const positionAnswers = table(
  'position_answers',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposals.id),
    answeredById: ref('answered_by_id')
      .notNull()
      .references(() => users.id),
    tasks: sealed('tasks').notNull(),
    at: instant('at').notNull(),
  },
  (answer) => [index('position_answers_proposal').on(answer.proposalId, answer.at)],
);
