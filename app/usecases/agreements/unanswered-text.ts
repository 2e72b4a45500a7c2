import { listParties, type AgreementParty } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import type { Agreement } from '~/db/repositories/agreements';
import type { Database } from '~/db/store';
import type { SentText } from '../../domain/agreements/unanswered';

/** A text with its parties, and those outside the house who have not answered it. */
export interface UnansweredText extends SentText {
  readonly versionId: string;
  readonly missing: readonly AgreementParty[];
}

/** The text an agreement waits for answers to; undefined when it waits for nobody outside. */
export async function unansweredText(
  db: Database,
  { id, inForceAt, endedAt, startOn }: Agreement,
): Promise<UnansweredText | undefined> {
  if (inForceAt !== null || endedAt !== null) return undefined;
  const version = await findCurrentVersion(db, id);
  const parties = version ? await listParties(db, version.id) : [];
  if (!version || parties.some(({ declinedAt }) => declinedAt !== null)) return undefined;
  const missing = parties.filter(
    ({ party, acceptedAt }) => party !== 'specialist' && acceptedAt === null,
  );
  if (missing.length === 0) return undefined;
  const ends = missing.flatMap(({ tokenHash, expiresAt }) => (tokenHash ? [expiresAt] : []));
  return {
    ...{ versionId: version.id, missing, startOn, sentAt: version.sentAt },
    linksEndAt: ends.toSorted()[0] ?? null,
  };
}
