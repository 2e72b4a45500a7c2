import { index, instant, line, ref, table } from '../columns';
import { agreementVersions } from './proposals';

/** Files of agreements that were handed out: the hash of each, and nothing of what it says. */
export const agreementCopies = table(
  'agreement_copies',
  {
    /** SHA-256 of the file. */
    fileHash: line('file_hash').primaryKey(),
    versionId: ref('version_id')
      .notNull()
      .references(() => agreementVersions.id),
    madeAt: instant('made_at').notNull(),
  },
  (copy) => [index('agreement_copies_version').on(copy.versionId)],
);
