import type { CriterionName } from '../../app/domain/matching/match-types';
import { snapshotReasons } from '../../app/domain/matching/snapshot/match-snapshot';
import { users } from './access';
import { companies, needs } from './needs';
import { profiles } from './people';
import {
  count,
  id,
  index,
  instant,
  json,
  line,
  ref,
  sealed,
  table,
  uniqueIndex,
  words,
} from '../columns';

/** A match as it stood when it mattered, sealed with the person's key. Rows are only added. */
export const matchSnapshots = table(
  'match_snapshots',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    reason: words('reason', snapshotReasons).notNull(),
    /** SHA-256 of the need and the profile it was computed from. */
    inputHash: line('input_hash').notNull(),
    snapshot: sealed('snapshot').notNull(),
    savedById: ref('saved_by_id')
      .notNull()
      .references(() => users.id),
    savedAt: instant('saved_at').notNull(),
  },
  (row) => [index('match_snapshots_pair').on(row.profileId, row.needId, row.savedAt)],
);

/** What the specialist wants to take up about a pair, for herself. Sealed with the person's key. */
export const matchNotes = table(
  'match_notes',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    note: sealed('note').notNull(),
    createdById: ref('created_by_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
  },
  (row) => [index('match_notes_pair').on(row.profileId, row.needId)],
);

/** A question to a company about one of its tasks. Nothing in it says that a person is behind it. */
export const taskQuestions = table(
  'task_questions',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    text: line('text').notNull(),
    askedById: ref('asked_by_id')
      .notNull()
      .references(() => users.id),
    askedAt: instant('asked_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (row) => [
    index('task_questions_company').on(row.companyId),
    index('task_questions_need').on(row.needId),
  ],
);

/** How much each criterion gives, as it was decided and why. Rows are only added. */
export const weightVersions = table(
  'weight_versions',
  {
    id: id(),
    number: count('number').notNull(),
    /** What a match says it was computed with. */
    version: line('version').notNull(),
    weights: json<Record<CriterionName, number>>('weights').notNull(),
    reason: line('reason').notNull(),
    savedById: ref('saved_by_id')
      .notNull()
      .references(() => users.id),
    savedAt: instant('saved_at').notNull(),
  },
  (row) => [uniqueIndex('weight_versions_number').on(row.number)],
);
