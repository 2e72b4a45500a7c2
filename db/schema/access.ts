import { companies } from './needs';
import { count, id, index, instant, line, ref, table, words } from '../columns';

/** Everyone who signs in. A jobseeker has no account: she comes by a personal link. */
export const users = table(
  'users',
  {
    id: id(),
    role: words('role', ['employer', 'specialist', 'administrator']).notNull(),
    email: line('email').notNull().unique(),
    name: line('name').notNull(),
    phone: line('phone'),
    office: line('office'),
    companyId: ref('company_id').references(() => companies.id),
    companyRole: words('company_role', ['owner', 'member']),
    createdAt: instant('created_at').notNull(),
    suspendedAt: instant('suspended_at'),
  },
  (user) => [index('users_company').on(user.companyId)],
);

/** One request to sign in. An unknown address gets a row too, so that both look and cost alike. */
export const signInAttempts = table('sign_in_attempts', {
  id: id(),
  userId: ref('user_id'),
  /** A keyed hash of the address: what wrong guesses on all attempts at it are counted by. */
  identityKey: line('identity_key').notNull(),
  linkHash: line('link_hash').notNull().unique(),
  codeHash: line('code_hash').notNull(),
  wrongCodes: count('wrong_codes').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  consumedAt: instant('consumed_at'),
});

/** The cookie holds the token; the table only its hash. */
export const sessions = table(
  'sessions',
  {
    tokenHash: line('token_hash').primaryKey(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (session) => [index('sessions_user').on(session.userId)],
);

/** Counters of a fixed window, kept over restarts. Keys are keyed hashes, never addresses. */
export const rateLimits = table('rate_limits', {
  key: line('key').primaryKey(),
  windowStartAt: instant('window_start_at').notNull(),
  count: count('count').notNull(),
});
