import { and, asc, desc, eq, exists, gt, isNotNull, isNull, or } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import type { AcceptedAs } from '~/app/domain/agreements/accepted-as';
import { agreementParties, agreements, agreementVersions, users } from '../schema/index';
import type { Database } from '../store';

export type AgreementParty = typeof agreementParties.$inferSelect;

const namePlace = (partyId: string) => `agreement_parties.accepted_as:${partyId}`;
const notePlace = (partyId: string) => `agreement_parties.decline_note:${partyId}`;

/** In whose name a party accepted, as stored: sealed with the person's own key. */
export function sealAcceptedAs(key: PersonKey, partyId: string, acceptedAs: AcceptedAs) {
  return key.seal(namePlace(partyId), acceptedAs);
}

/** Opens what `sealAcceptedAs` sealed; null while the party has not accepted. */
export function openAcceptedAs(key: PersonKey, party: AgreementParty): AcceptedAs | null {
  return party.acceptedAs && key.open<AcceptedAs>(namePlace(party.id), party.acceptedAs);
}

/** What a party wants otherwise, as stored. */
export function sealDeclineNote(key: PersonKey, partyId: string, note: string): Uint8Array {
  return key.seal(notePlace(partyId), note);
}

/** What a party wanted otherwise; null when it wrote nothing. */
export function openDeclineNote(key: PersonKey, party: AgreementParty): string | null {
  return party.declineNote && openText(key, notePlace(party.id), party.declineNote);
}

export async function insertAgreementParty(tx: Database, party: AgreementParty): Promise<void> {
  await tx.insert(agreementParties).values(party);
}

/**
 * The party whose link this is, the letter's or that of her own page, while it has not run out, its
 * version has not been replaced and its holder, if she has an account, is not shut out.
 */
export async function findPartyByToken(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<AgreementParty | undefined> {
  const [found] = await db
    .select({ party: agreementParties })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .leftJoin(users, eq(users.id, agreementParties.userId))
    .where(
      and(
        isOpenWay(tokenHash, now),
        isNull(agreementVersions.replacedAt),
        isNull(users.suspendedAt),
      ),
    );
  return found?.party;
}

/** The agreement such a link led to, had its version not been replaced. */
export async function findReplacedByToken(db: Database, tokenHash: string, now: string) {
  const [found] = await db
    .select({ agreement: agreements })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .leftJoin(users, eq(users.id, agreementParties.userId))
    .where(
      and(
        isOpenWay(tokenHash, now),
        isNotNull(agreementVersions.replacedAt),
        isNull(users.suspendedAt),
      ),
    );
  return found?.agreement;
}

function isOpenWay(tokenHash: string, now: string) {
  return or(
    and(eq(agreementParties.tokenHash, tokenHash), gt(agreementParties.expiresAt, now)),
    and(eq(agreementParties.ownTokenHash, tokenHash), gt(agreementParties.ownExpiresAt, now)),
  );
}

/** A party with the version it was asked to accept and the agreement both belong to. */
export async function findPartyInFull(db: Database, partyId: string) {
  const [found] = await db
    .select({ party: agreementParties, version: agreementVersions, agreement: agreements })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .where(eq(agreementParties.id, partyId));
  return found;
}

/** The parties of one version and their answers, in a fixed order. */
export async function listParties(db: Database, versionId: string): Promise<AgreementParty[]> {
  return db
    .select()
    .from(agreementParties)
    .where(eq(agreementParties.versionId, versionId))
    .orderBy(asc(agreementParties.party));
}

/** Who asked for a change in which version of an agreement, the newest first. */
export async function listChangeWishes(db: Database, agreementId: string) {
  return db
    .select({ party: agreementParties, version: agreementVersions.version })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .where(
      and(eq(agreementParties.agreementId, agreementId), eq(agreementParties.declinedTo, 'change')),
    )
    .orderBy(desc(agreementVersions.version), asc(agreementParties.party));
}

/** Her own answers, or none yet, on the agreements that are before her now. */
export async function listOwnAnswers(db: Database, profileId: string) {
  return db
    .select({
      agreementId: agreementParties.agreementId,
      acceptedAt: agreementParties.acceptedAt,
      declinedTo: agreementParties.declinedTo,
    })
    .from(agreementParties)
    .innerJoin(agreementVersions, eq(agreementVersions.id, agreementParties.versionId))
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .where(
      and(
        eq(agreements.profileId, profileId),
        eq(agreementParties.party, 'jobseeker'),
        isNull(agreementVersions.replacedAt),
      ),
    );
}

/**
 * Stops a party's link, and the way from her own page, as long as she has not answered; until
 * `meetingUntil` a yes said in a meeting may be written down. @returns false when there was none.
 */
export async function revokeLink(
  tx: Database,
  partyId: string,
  { at, meetingUntil }: { readonly at: string; readonly meetingUntil: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(agreementParties)
    .set({
      linkRevokedAt: at,
      tokenHash: null,
      expiresAt: meetingUntil,
      ownTokenHash: null,
      ownExpiresAt: null,
    })
    .where(
      and(
        eq(agreementParties.id, partyId),
        isNotNull(agreementParties.tokenHash),
        isUnanswered(tx),
      ),
    );
  return changes === 1;
}

/**
 * Gives a party another link in place of the one that was seen, as long as she has not answered.
 * @returns false when she has, or has got another meanwhile.
 */
export async function renewLink(
  tx: Database,
  { id, tokenHash: seen }: Pick<AgreementParty, 'id' | 'tokenHash'>,
  link: { readonly tokenHash: string; readonly expiresAt: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(agreementParties)
    .set({ ...link, linkRevokedAt: null })
    .where(
      and(
        eq(agreementParties.id, id),
        seen === null ? isNull(agreementParties.tokenHash) : eq(agreementParties.tokenHash, seen),
        isUnanswered(tx),
      ),
    );
  return changes === 1;
}

/** Of a version that is before its parties, and neither accepted nor declined by this one. */
function isUnanswered(tx: Database) {
  const current = tx
    .select({ id: agreementVersions.id })
    .from(agreementVersions)
    .where(
      and(
        eq(agreementVersions.id, agreementParties.versionId),
        isNull(agreementVersions.replacedAt),
      ),
    );
  return and(
    isNull(agreementParties.acceptedAt),
    isNull(agreementParties.declinedAt),
    exists(current),
  );
}

interface Answering {
  readonly partyId: string;
  /** What the party read; another text is another agreement. */
  readonly contentHash: string;
  readonly at: string;
  /** Answered on a link, which must not have been stopped meanwhile. */
  readonly isByLink: boolean;
}

type Acceptance = Pick<AgreementParty, 'acceptedAs' | 'acceptedHow'>;

/** Accepts once: not twice, not late, not another text. @returns false when it did not count. */
export async function acceptOnce(tx: Database, answering: Answering, acceptance: Acceptance) {
  const { changes } = await tx
    .update(agreementParties)
    .set({ acceptedAt: answering.at, ...acceptance })
    .where(isOpenTo(tx, answering));
  return changes === 1;
}

/**
 * Gives the company's own person, or with no user the jobseeker, a way to the version from her own
 * page, as long as she has not answered; the one before it ends, the link in the letter does not.
 * @returns false when there is nothing of hers to answer.
 */
export async function layOwnWay(
  tx: Database,
  { versionId, userId }: { readonly versionId: string; readonly userId: string | null },
  way: { readonly ownTokenHash: string; readonly ownExpiresAt: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(agreementParties)
    .set(way)
    .where(
      and(
        eq(agreementParties.versionId, versionId),
        userId === null
          ? eq(agreementParties.party, 'jobseeker')
          : and(eq(agreementParties.party, 'employer'), eq(agreementParties.userId, userId)),
        isNull(agreementParties.acceptedAt),
        isNull(agreementParties.declinedAt),
      ),
    );
  return changes === 1;
}

type Declining = Pick<AgreementParty, 'declinedTo' | 'declineNote'>;

/** Says no, or asks for a change, once. @returns false when it did not count. */
export async function declineOnce(tx: Database, answering: Answering, declining: Declining) {
  const { changes } = await tx
    .update(agreementParties)
    .set({ declinedAt: answering.at, ...declining })
    .where(isOpenTo(tx, answering));
  return changes === 1;
}

function isOpenTo(tx: Database, { partyId, contentHash, at, isByLink }: Answering) {
  const versionInForce = tx
    .select({ id: agreementVersions.id })
    .from(agreementVersions)
    .where(
      and(
        eq(agreementVersions.id, agreementParties.versionId),
        eq(agreementVersions.contentHash, contentHash),
        isNull(agreementVersions.replacedAt),
      ),
    );
  return and(
    eq(agreementParties.id, partyId),
    isNull(agreementParties.acceptedAt),
    isNull(agreementParties.declinedAt),
    or(
      and(
        gt(agreementParties.expiresAt, at),
        isByLink ? isNotNull(agreementParties.tokenHash) : undefined,
      ),
      gt(agreementParties.ownExpiresAt, at),
    ),
    exists(versionInForce),
  );
}
