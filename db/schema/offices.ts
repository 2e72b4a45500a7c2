import { id, instant, line, table } from '../columns';

/** The offices of the provider. A user and a case carry the office's name as a label (domain §14). */
export const offices = table('offices', {
  id: id(),
  name: line('name').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  /** Not chosen for anyone new from then on. */
  closedAt: instant('closed_at'),
});
