import { needMoves as moveNames } from '../../app/domain/needs/need-after';
import { waysOfAsking } from '../../app/domain/needs/asked-move';
import { users } from './access';
import { needs } from './needs';
import { date, id, index, instant, line, ref, table, words } from '../columns';

/** What was done with a need after it was sent, by whom, and who at the company asked a specialist to. */
export const needMoves = table(
  'need_moves',
  {
    id: id(),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    move: words('move', moveNames).notNull(),
    byId: ref('by_id')
      .notNull()
      .references(() => users.id),
    /** Set where a specialist did it on the company's behalf: who said it, how and on which day. */
    askedBy: line('asked_by'),
    askedHow: words('asked_how', waysOfAsking),
    askedOn: date('asked_on'),
    at: instant('at').notNull(),
  },
  (move) => [index('need_moves_need').on(move.needId, move.at)],
);
