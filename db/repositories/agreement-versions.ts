import { and, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { AgreementRole } from '~/app/domain/agreements/agreement-parties';
import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { agreementParties, agreements, agreementVersions } from '../schema/index';
import type { Database } from '../store';

export type AgreementVersion = typeof agreementVersions.$inferSelect;

const termsPlace = (versionId: string) => `agreement_versions.terms:${versionId}`;

/** The text as sent, sealed with the person's own key. */
export function sealVersion(key: PersonKey, versionId: string, terms: AgreementTerms) {
  return key.seal(termsPlace(versionId), terms);
}

/** Opens what `sealVersion` sealed. */
export function openVersion(key: PersonKey, version: AgreementVersion): AgreementTerms {
  return key.open<AgreementTerms>(termsPlace(version.id), version.terms);
}

export async function insertAgreementVersion(
  tx: Database,
  version: AgreementVersion,
): Promise<void> {
  await tx.insert(agreementVersions).values(version);
}

/** The version the parties have before them, if one was sent and not replaced. */
export async function findCurrentVersion(
  db: Database,
  agreementId: string,
): Promise<AgreementVersion | undefined> {
  const [version] = await db
    .select()
    .from(agreementVersions)
    .where(
      and(eq(agreementVersions.agreementId, agreementId), isNull(agreementVersions.replacedAt)),
    );
  return version;
}

/** A version by its number. */
export async function findVersion(
  db: Database,
  { agreementId, version }: Pick<AgreementVersion, 'agreementId' | 'version'>,
): Promise<AgreementVersion | undefined> {
  const [found] = await db
    .select()
    .from(agreementVersions)
    .where(
      and(eq(agreementVersions.agreementId, agreementId), eq(agreementVersions.version, version)),
    );
  return found;
}

/** The version last sent, whether the parties still have it before them or not. */
export async function findLastVersion(
  db: Database,
  agreementId: string,
): Promise<AgreementVersion | undefined> {
  const [last] = await db
    .select()
    .from(agreementVersions)
    .where(eq(agreementVersions.agreementId, agreementId))
    .orderBy(desc(agreementVersions.version))
    .limit(1);
  return last;
}

/**
 * The earlier version a party knows: the last one she answered, or, where she answered none, the
 * last one she was sent. Undefined when this is the first.
 */
export async function findVersionKnown(
  db: Database,
  { agreementId, version }: Pick<AgreementVersion, 'agreementId' | 'version'>,
  party: AgreementRole,
): Promise<AgreementVersion | undefined> {
  const isAnswered = or(
    isNotNull(agreementParties.acceptedAt),
    isNotNull(agreementParties.declinedAt),
  );
  const [known] = await db
    .select({ version: agreementVersions })
    .from(agreementVersions)
    .innerJoin(agreementParties, eq(agreementParties.versionId, agreementVersions.id))
    .where(
      and(
        eq(agreementVersions.agreementId, agreementId),
        lt(agreementVersions.version, version),
        eq(agreementParties.party, party),
      ),
    )
    .orderBy(desc(sql`${isAnswered}`), desc(agreementVersions.version))
    .limit(1);
  return known?.version;
}

/**
 * Takes the version before the parties out of their hands: its links no longer open.
 * @returns false when they had none.
 */
export async function replaceVersions(
  tx: Database,
  agreementId: string,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(agreementVersions)
    .set({ replacedAt: at })
    .where(
      and(eq(agreementVersions.agreementId, agreementId), isNull(agreementVersions.replacedAt)),
    );
  return changes > 0;
}

/** The same for a proposal's agreements, but those in force: they are the parties' to end. */
export async function replaceVersionsNotInForce(
  tx: Database,
  proposalId: string,
  at: string,
): Promise<boolean> {
  const notInForce = tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(eq(agreements.proposalId, proposalId), isNull(agreements.inForceAt)));
  const { changes } = await tx
    .update(agreementVersions)
    .set({ replacedAt: at })
    .where(
      and(inArray(agreementVersions.agreementId, notInForce), isNull(agreementVersions.replacedAt)),
    );
  return changes > 0;
}
