import { declineReasons } from '../../app/domain/companies/lead-decision';
import { companies } from './needs';
import { id, index, instant, line, ref, table, words } from '../columns';

/** An employer who has registered herself: not in the register until a specialist lets her in. */
export const companyLeads = table(
  'company_leads',
  {
    id: id(),
    state: words('state', ['waiting', 'approved', 'declined']).notNull(),
    companyName: line('company_name').notNull(),
    organisationNumber: line('organisation_number').notNull(),
    municipality: line('municipality').notNull(),
    contactName: line('contact_name').notNull(),
    email: line('email').notNull(),
    phone: line('phone').notNull(),
    /** What she needs, in one line of her own. */
    wish: line('wish').notNull(),
    /** The company she was let in to: a new one, or one that was known. */
    companyId: ref('company_id').references(() => companies.id),
    decidedById: ref('decided_by_id'),
    declineReason: words('decline_reason', declineReasons),
    declineNote: line('decline_note'),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (lead) => [index('company_leads_state').on(lead.state, lead.createdAt)],
);
