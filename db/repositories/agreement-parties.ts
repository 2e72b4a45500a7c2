import { and, eq, gt, isNull } from 'drizzle-orm';
import { agreementParties, agreementVersions } from '../schema/index';
import type { Database } from '../store';

export type AgreementParty = typeof agreementParties.$inferSelect;

/** The party whose link this is, while it has not run out and its version has not been replaced. */
export async function findPartyByToken(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<AgreementParty | undefined> {
  const [found] = await db
    .select({ party: agreementParties })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .where(
      and(
        eq(agreementParties.tokenHash, tokenHash),
        gt(agreementParties.expiresAt, now),
        isNull(agreementVersions.replacedAt),
      ),
    );
  return found?.party;
}
