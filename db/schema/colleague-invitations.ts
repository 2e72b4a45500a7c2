import { id, index, instant, line, ref, table, words } from '../columns';
import { companies } from './needs';

/**
 * Invitations to an address that has or had access elsewhere. They open nothing: they stand in the
 * company's list as any other colleague does, so that the list does not tell who is registered.
 */
export const colleagueInvitations = table(
  'colleague_invitations',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    name: line('name').notNull(),
    email: line('email').notNull(),
    companyRole: words('company_role', ['owner', 'member']).notNull(),
    invitedAt: instant('invited_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (invitation) => [index('colleague_invitations_company').on(invitation.companyId)],
);
