import { count, id, index, instant, ref, sealed, table } from '../columns';
import { companies, needs } from './needs';
import { profiles } from './people';

/** A job put together from tasks for one person, all its words sealed with her key. */
export const carvedJobs = table(
  'carved_jobs',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    createdById: ref('created_by_id').notNull(),
    plan: sealed('plan').notNull(),
    /** The plans before the latest changes, and those undone; null where it was never changed. */
    earlier: sealed('earlier'),
    /** Counts changes, so that of two at once only the first is kept. */
    version: count('version').notNull(),
    /** The need it became, once it may be proposed from. */
    needId: ref('need_id').references(() => needs.id),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (job) => [index('carved_jobs_profile').on(job.profileId)],
);
