import {
  companyStatuses,
  earlierExperiences,
  followUpWishes,
  motives,
  payStarts,
  sectors,
  sizeBands,
} from '../../app/domain/companies/company-record';
import { industries } from '../../app/domain/companies/industries';
import { durations } from '../../app/domain/needs/duration';
import { needKinds } from '../../app/domain/needs/need-kind';
import { needStates, workedOnStates } from '../../app/domain/needs/need-state';
import type { MatchTask } from '~/app/domain/matching/input';
import type { ResolvedNeed } from '~/app/domain/matching/resolve-need';
import { count, date, flag, id, index, instant, json, line, ref, table, words } from '../columns';

export const companies = table(
  'companies',
  {
    id: id(),
    organisationNumber: line('organisation_number').unique(),
    name: line('name').notNull(),
    sector: words('sector', sectors).notNull(),
    municipality: line('municipality').notNull(),
    status: words('status', companyStatuses).notNull(),
    statusReason: line('status_reason'),
    /** The fixed contact, and the colleague she has offered it to. */
    specialistId: ref('specialist_id'),
    offeredToId: ref('offered_to_id'),
    coSpecialistId: ref('co_specialist_id'),
    industry: words('industry', industries),
    sizeBand: words('size_band', sizeBands),
    hasHr: flag('has_hr'),
    decisionMaker: line('decision_maker'),
    earlierExperience: words('earlier_experience', earlierExperiences),
    motive: words('motive', motives),
    /** These two are the company's wish, honoured in the plan and never a condition. */
    payStart: words('pay_start', payStarts),
    followUpWish: words('follow_up_wish', followUpWishes),
    isReference: flag('is_reference'),
    suitabilityNote: line('suitability_note'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (company) => [index('companies_specialist').on(company.specialistId)],
);

/** A post: tasks nobody gets round to, or a (future) vacancy. Unknown is null, never zero. */
export const needs = table(
  'needs',
  {
    id: id(),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    createdById: ref('created_by_id').notNull(),
    state: words('state', needStates).notNull(),
    kind: words('kind', needKinds).notNull(),
    title: line('title'),
    whyNow: line('why_now'),
    municipality: line('municipality'),
    address: line('address'),
    startOn: date('start_on'),
    seasonFrom: line('season_from'),
    seasonTo: line('season_to'),
    /** A vacancy that is still to come: the day after which we get in touch again. */
    comeBackOn: date('come_back_on'),
    hoursMin: count('hours_min'),
    hoursMax: count('hours_max'),
    duration: words('duration', durations),
    pay: words('pay', ['wage', 'unpaid']),
    contractChance: words('contract_chance', ['yes', 'later', 'no']),
    contractRequires: line('contract_requires'),
    isEqualTerms: flag('is_equal_terms'),
    isAddition: flag('is_addition'),
    contactName: line('contact_name'),
    contactPhone: line('contact_phone'),
    hasMentor: flag('has_mentor'),
    support: words('support', ['on-site', 'meetings', 'none']),
    hasProgression: flag('has_progression'),
    /** The words resolved to concepts at save, as the matcher takes them. */
    resolved: json<ResolvedNeed>('resolved'),
    closedReason: line('closed_reason'),
    closedNote: line('closed_note'),
    /** The day a pause ends by itself (`needOn`), and the state the need goes back to. */
    pausedUntilOn: date('paused_until_on'),
    resumesAt: words('resumes_at', workedOnStates),
    copiedFromId: ref('copied_from_id'),
    /** The person it is about: she found the work, or it was carved for her. Neither its company nor others see it. */
    aboutPersonId: ref('about_person_id'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    submittedAt: instant('submitted_at'),
    openedAt: instant('opened_at'),
  },
  (need) => [index('needs_company').on(need.companyId), index('needs_state').on(need.state)],
);

/** A piece of work. `details` holds times, demands, language and requirements as the matcher reads them. */
export const tasks = table(
  'tasks',
  {
    id: id(),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    position: count('position').notNull(),
    title: line('title').notNull(),
    details: json<Omit<MatchTask, 'id' | 'title'>>('details').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (task) => [index('tasks_need').on(task.needId, task.position)],
);
