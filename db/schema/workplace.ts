import type { AnalysisContent } from '../../app/domain/needs/analysis/analysis-content';
import { users } from './access';
import { companies, needs } from './needs';
import { profiles } from './people';
import { count, id, index, instant, json, line, ref, sealed, table, uniqueIndex } from '../columns';

/**
 * What is found out about a need's workplace, tasks, demands and requirement list. Rows are only
 * added: each save is a version of its subject, with who and when.
 */
export const analysisVersions = table(
  'analysis_versions',
  {
    id: id(),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    /** `workplace`, `task:<id>`, `demands` or `requirements`. */
    subject: line('subject').notNull(),
    version: count('version').notNull(),
    content: json<AnalysisContent>('content').notNull(),
    savedById: ref('saved_by_id')
      .notNull()
      .references(() => users.id),
    savedAt: instant('saved_at').notNull(),
  },
  (row) => [uniqueIndex('analysis_versions_version').on(row.needId, row.subject, row.version)],
);

/** What a company says is wrong in what we wrote down together, until somebody has looked at it. */
export const analysisCorrections = table(
  'analysis_corrections',
  {
    id: id(),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    text: line('text').notNull(),
    sentById: ref('sent_by_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    handledById: ref('handled_by_id'),
    handledAt: instant('handled_at'),
  },
  (correction) => [index('analysis_corrections_need').on(correction.needId)],
);

/** A person's own answers to what a need asks: can, can learn, no. Sealed with her key. */
export const requirementTicks = table(
  'requirement_ticks',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    ticks: sealed('ticks').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (row) => [uniqueIndex('requirement_ticks_pair').on(row.profileId, row.needId)],
);

/** The ten questions about a person and a need, as her specialist answers them. Sealed with her key. */
export const matchAssessments = table(
  'match_assessments',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    assessment: sealed('assessment').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (row) => [uniqueIndex('match_assessments_pair').on(row.profileId, row.needId)],
);
