import { listParties, type AgreementParty } from '~/db/repositories/agreement-parties';
import { findCurrentVersion, type AgreementVersion } from '~/db/repositories/agreement-versions';
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
  agreement: Agreement,
): Promise<UnansweredText | undefined> {
  if (agreement.inForceAt !== null || agreement.endedAt !== null) return undefined;
  const version = await findCurrentVersion(db, agreement.id);
  const parties = version ? await listParties(db, version.id) : [];
  return unansweredIn(agreement, version, parties);
}

/** The same of what is read already: the text its parties have, and their answers. */
export function unansweredIn(
  { inForceAt, endedAt, startOn }: Agreement,
  version: AgreementVersion | undefined,
  parties: readonly AgreementParty[],
): UnansweredText | undefined {
  if (!version || inForceAt !== null || endedAt !== null) return undefined;
  if (parties.some(({ declinedAt }) => declinedAt !== null)) return undefined;
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
