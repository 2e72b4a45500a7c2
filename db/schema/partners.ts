import {
  channels,
  contactAims,
  contactOutcomes,
  objections,
} from '../../app/domain/companies/contact-entry';
import { warningSigns } from '../../app/domain/companies/warning-signs';
import { users } from './access';
import { count, date, id, index, instant, line, ref, table, words } from '../columns';
import { companies, needs } from './needs';

/** A named person at a company; one who has left keeps her row, because the log may name her. */
export const companyContacts = table(
  'company_contacts',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    name: line('name').notNull(),
    role: line('role'),
    phone: line('phone'),
    email: line('email'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (contact) => [index('company_contacts_company').on(contact.companyId)],
);

/** One contact with a company. The note is about the company, never about a jobseeker. */
export const contactEntries = table(
  'contact_entries',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    contactId: ref('contact_id').references(() => companyContacts.id),
    on: date('on_date').notNull(),
    channel: words('channel', channels).notNull(),
    aim: words('aim', contactAims).notNull(),
    cup: count('cup'),
    outcome: words('outcome', contactOutcomes),
    objection: words('objection', objections),
    note: line('note'),
    nextOn: date('next_on'),
    createdAt: instant('created_at').notNull(),
    /** When who wrote it last put it right. */
    correctedAt: instant('corrected_at'),
  },
  (entry) => [
    index('contact_entries_company').on(entry.companyId, entry.on),
    index('contact_entries_specialist').on(entry.specialistId, entry.on),
  ],
);

/** What we promised a company; whether it is overdue is derived from its dates. */
export const promises = table(
  'promises',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    entryId: ref('entry_id')
      .notNull()
      .references(() => contactEntries.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    text: line('text').notNull(),
    dueOn: date('due_on').notNull(),
    createdAt: instant('created_at').notNull(),
    keptAt: instant('kept_at'),
    droppedAt: instant('dropped_at'),
    dropReason: line('drop_reason'),
  },
  (promise) => [
    index('promises_company').on(promise.companyId),
    index('promises_specialist').on(promise.specialistId),
  ],
);

/** A sign that a workplace treats people badly, as it was seen or told. */
export const warnings = table(
  'warnings',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    sign: words('sign', warningSigns).notNull(),
    note: line('note'),
    at: instant('at').notNull(),
  },
  (warning) => [index('warnings_company').on(warning.companyId, warning.at)],
);

/** “Who knows an employer good at …”: a question to colleagues, without a word about a person. */
export const colleagueQuestions = table(
  'colleague_questions',
  {
    id: id(),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    text: line('text').notNull(),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (question) => [index('colleague_questions_open').on(question.closedAt, question.createdAt)],
);

export const colleagueAnswers = table(
  'colleague_answers',
  {
    id: id(),
    questionId: ref('question_id')
      .notNull()
      .references(() => colleagueQuestions.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    note: line('note'),
    at: instant('at').notNull(),
  },
  (answer) => [index('colleague_answers_question').on(answer.questionId, answer.at)],
);

/** Who completes a need. One row a need: of two who take it at once the key lets in one. */
export const needClaims = table(
  'need_claims',
  {
    needId: ref('need_id')
      .primaryKey()
      .references(() => needs.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
  },
  (claim) => [index('need_claims_specialist').on(claim.specialistId)],
);
