import { breakGlassReasons } from '../../app/domain/privacy/break-glass';
import { users } from './access';
import { id, index, instant, ref, sealed, table, words } from '../columns';

/**
 * An administrator's wish to see who a person is while her specialist is away. Another
 * administrator decides; how long it is open is derived. The explanation is sealed with her key.
 */
export const breakGlassRequests = table(
  'break_glass_requests',
  {
    id: id(),
    profileId: ref('profile_id').notNull(),
    requesterId: ref('requester_id')
      .notNull()
      .references(() => users.id),
    reason: words('reason', breakGlassReasons).notNull(),
    explanation: sealed('explanation').notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedById: ref('decided_by_id').references(() => users.id),
    decision: words('decision', ['approved', 'declined']),
    decidedAt: instant('decided_at'),
    /** Closed by the one who asked, before its time was over. */
    closedAt: instant('closed_at'),
  },
  (request) => [
    index('break_glass_requests_profile').on(request.profileId),
    index('break_glass_requests_at').on(request.requestedAt),
  ],
);
