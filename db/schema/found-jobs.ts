import { firstContacts, foundJobStates } from '../../app/domain/found-jobs/found-job';
import { needs } from './needs';
import { profiles } from './people';
import { saidHow } from '../../app/domain/profiles/said';
import { date, id, index, instant, ref, sealed, table, words } from '../columns';

/** A place of work a jobseeker found herself, in her sealed words, and the need it became. */
export const foundJobs = table(
  'found_jobs',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    details: sealed('details').notNull(),
    firstContact: words('first_contact', firstContacts).notNull(),
    state: words('state', foundJobStates).notNull(),
    needId: ref('need_id').references(() => needs.id),
    toldAt: instant('told_at').notNull(),
    /** Set where she said it and her specialist wrote it down: how, on which day, and who wrote. */
    saidHow: words('said_how', saidHow),
    saidOn: date('said_on'),
    writtenById: ref('written_by_id'),
    changedAt: instant('changed_at').notNull(),
  },
  (job) => [
    index('found_jobs_profile').on(job.profileId, job.state),
    index('found_jobs_need').on(job.needId),
  ],
);
