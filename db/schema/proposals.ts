import { sql } from 'drizzle-orm';
import {
  agreementOutcomes,
  stopReasons,
  type DecisionParty,
} from '../../app/domain/agreements/decision';
import { openStates, proposalStates } from '../../app/domain/proposals/proposal-state';
import { users } from './access';
import { companies, needs } from './needs';
import { profiles } from './people';
import {
  count,
  date,
  flag,
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

/** A person proposed to a company for a need. The card is sealed with her key until consented and after. */
export const proposals = table(
  'proposals',
  {
    id: id(),
    needId: ref('need_id')
      .notNull()
      .references(() => needs.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    state: words('state', proposalStates).notNull(),
    resumesAt: words('resumes_at', openStates),
    pausedBy: words('paused_by', ['jobseeker', 'specialist']),
    card: sealed('card').notNull(),
    cardHash: line('card_hash').notNull(),
    answerReason: line('answer_reason'),
    note: sealed('note'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    askedAt: instant('asked_at'),
    consentedAt: instant('consented_at'),
    shownAt: instant('shown_at'),
    answeredAt: instant('answered_at'),
    /** When she said no to being named; the proposal itself goes on. */
    meetingDeclinedAt: instant('meeting_declined_at'),
  },
  (proposal) => [
    index('proposals_need').on(proposal.needId),
    index('proposals_company').on(proposal.companyId),
    index('proposals_profile').on(proposal.profileId),
    index('proposals_specialist').on(proposal.specialistId),
  ],
);

/** Questions from the employer and the specialist's answers, sealed with the person's key. */
export const proposalMessages = table(
  'proposal_messages',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposals.id),
    author: words('author', ['employer', 'specialist', 'jobseeker']).notNull(),
    text: sealed('text').notNull(),
    at: instant('at').notNull(),
  },
  (message) => [index('proposal_messages_proposal').on(message.proposalId, message.at)],
);

/** Facts only; the status of an agreement is derived from them and from dates. */
export const agreements = table(
  'agreements',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposals.id),
    companyId: ref('company_id')
      .notNull()
      .references(() => companies.id),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    terms: sealed('terms').notNull(),
    version: count('version').notNull(),
    kind: words('kind', ['jobTaste', 'trial', 'employment']).notNull(),
    isUnpaid: flag('is_unpaid').notNull(),
    startOn: date('start_on').notNull(),
    endOn: date('end_on'),
    confirmedHash: sealed('confirmed_hash'),
    approvalReason: sealed('approval_reason'),
    approvedById: ref('approved_by_id'),
    approvedAt: instant('approved_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    sentAt: instant('sent_at'),
    inForceAt: instant('in_force_at'),
    /** The decision, once: recorded then, made on that day, by whom beside the specialist. */
    decidedAt: instant('decided_at'),
    outcome: words('outcome', agreementOutcomes),
    stopReason: words('stop_reason', stopReasons),
    decidedOn: date('decided_on'),
    decidedWith: json<readonly DecisionParty[]>('decided_with'),
    decisionNote: sealed('decision_note'),
    endedAt: instant('ended_at'),
    /** Given up because it lay too long; it was never in force. */
    lapsedAt: instant('lapsed_at'),
  },
  (agreement) => [
    // One at a time: another can be made of the same proposal when one has been decided or given up.
    uniqueIndex('agreements_undecided')
      .on(agreement.proposalId)
      .where(sql`decided_at IS NULL AND lapsed_at IS NULL`),
    index('agreements_proposal').on(agreement.proposalId),
    index('agreements_company').on(agreement.companyId),
    index('agreements_profile').on(agreement.profileId),
    index('agreements_specialist').on(agreement.specialistId),
  ],
);

/** What was sent, word for word and never changed: the text, under its hash. */
export const agreementVersions = table(
  'agreement_versions',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    version: count('version').notNull(),
    terms: sealed('terms').notNull(),
    contentHash: line('content_hash').notNull(),
    sentAt: instant('sent_at').notNull(),
    replacedAt: instant('replaced_at'),
  },
  (version) => [
    uniqueIndex('agreement_versions_number').on(version.agreementId, version.version),
    index('agreement_versions_content').on(version.contentHash),
  ],
);

/** One party's single-purpose link to one version, and her answer on it. */
export const agreementParties = table(
  'agreement_parties',
  {
    id: id(),
    agreementId: ref('agreement_id')
      .notNull()
      .references(() => agreements.id),
    versionId: ref('version_id')
      .notNull()
      .references(() => agreementVersions.id),
    party: words('party', ['jobseeker', 'guardian', 'employer', 'specialist']).notNull(),
    userId: ref('user_id'),
    tokenHash: line('token_hash').unique(),
    expiresAt: instant('expires_at').notNull(),
    /** When its specialist stopped the link; empty again once a new one is sent. */
    linkRevokedAt: instant('link_revoked_at'),
    /** The way to the same answer from the party's own page, beside the link in the letter. */
    ownTokenHash: line('own_token_hash').unique(),
    ownExpiresAt: instant('own_expires_at'),
    acceptedAt: instant('accepted_at'),
    acceptedAs: sealed('accepted_as'),
    acceptedHow: words('accepted_how', ['link', 'meeting']),
    declinedAt: instant('declined_at'),
    declinedTo: words('declined_to', ['change', 'stop']),
    declineNote: sealed('decline_note'),
  },
  (party) => [
    uniqueIndex('agreement_parties_one').on(party.versionId, party.party),
    index('agreement_parties_agreement').on(party.agreementId),
  ],
);
