import { consentPurposes } from '../../app/domain/consent/consent-purpose';
import { users } from './access';
import { date, flag, id, index, instant, line, ref, sealed, table, words } from '../columns';

/** A profile stands under a pseudonym; its words are sealed with the person's own key. */
export const profiles = table(
  'profiles',
  {
    id: id(),
    code: line('code').notNull().unique(),
    specialistId: ref('specialist_id')
      .notNull()
      .references(() => users.id),
    office: line('office').notNull(),
    /** Chosen by hand on the profile: then it stays when she gets another specialist. */
    isOfficeChosen: flag('is_office_chosen'),
    matching: sealed('matching').notNull(),
    isProtected: flag('is_protected').notNull(),
    isUnder18: flag('is_under_18').notNull(),
    hasGuardian: flag('has_guardian').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (profile) => [index('profiles_specialist').on(profile.specialistId)],
);

/** The identified layer: name, phone, e-mail, channel, interpreter, network. One sealed record. */
export const identities = table('identities', {
  profileId: ref('profile_id')
    .primaryKey()
    .references(() => profiles.id),
  details: sealed('details').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** A person's data key, wrapped by the key ring. Destroying the row makes her data unreadable. */
export const personKeys = table('person_keys', {
  profileId: ref('profile_id')
    .primaryKey()
    .references(() => profiles.id),
  ringKeyId: line('ring_key_id').notNull(),
  wrapped: sealed('wrapped').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Who has read about a person; shown to her in full. */
export const accessLog = table(
  'access_log',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    /** The reader; of an agreement read by its link alone, the party, where it has no account. */
    userId: ref('user_id').notNull(),
    what: words('what', [
      'identity',
      'profile',
      'matches',
      'card',
      'name',
      'agreement',
      'follow-up',
    ]).notNull(),
    at: instant('at').notNull(),
    /** Set when it was read while her specialist was away, by two administrators' decision. */
    breakGlassId: ref('break_glass_id'),
  },
  (entry) => [index('access_log_profile').on(entry.profileId, entry.at)],
);

/** A link to a person's own page. Reading never uses it up; it ends by date or by revocation. */
export const personLinks = table(
  'person_links',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    tokenHash: line('token_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (link) => [index('person_links_profile').on(link.profileId)],
);

/** A release from confidentiality: exactly this card, to exactly this company, for this purpose. */
export const consents = table(
  'consents',
  {
    id: id(),
    profileId: ref('profile_id')
      .notNull()
      .references(() => profiles.id),
    proposalId: ref('proposal_id').notNull(),
    companyId: ref('company_id').notNull(),
    purpose: words('purpose', consentPurposes).notNull(),
    cardHash: line('card_hash').notNull(),
    givenHow: words('given_how', ['link', 'meeting']).notNull(),
    witness: sealed('witness'),
    /** For a meeting: her name and the ways to reach her, as she let them be told. */
    disclosed: sealed('disclosed'),
    isInterpreterUsed: flag('is_interpreter_used').notNull(),
    givenAt: instant('given_at').notNull(),
    untilOn: date('until_on').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (consent) => [
    index('consents_profile').on(consent.profileId),
    index('consents_proposal').on(consent.proposalId),
  ],
);
