import { and, desc, eq, exists, isNotNull, isNull, ne } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import {
  agreementParties,
  agreements,
  agreementVersions,
  companies,
  profiles,
  users,
} from '../schema/index';
import type { Database } from '../store';

export type Agreement = typeof agreements.$inferSelect;

const termsPlace = (agreementId: string) => `agreements.terms:${agreementId}`;

/** What is sealed: the text, and with it what its specialist has confirmed of it. */
type SealedTerms =
  | AgreementTerms
  | { readonly terms: AgreementTerms; readonly confirmedHash: string };

/**
 * The text as stored while it is written on: sealed with the person's own key.
 * @param confirmedHash of the text and the solutions that its specialist has confirmed it says.
 */
export function sealTerms(
  key: PersonKey,
  agreementId: string,
  terms: AgreementTerms,
  confirmedHash?: string,
) {
  const sealed: SealedTerms = confirmedHash === undefined ? terms : { terms, confirmedHash };
  return key.seal(termsPlace(agreementId), sealed);
}

/** Opens what `sealTerms` sealed. */
export function openTerms(key: PersonKey, agreement: Agreement): AgreementTerms {
  const sealed = openSealed(key, agreement);
  return 'confirmedHash' in sealed ? sealed.terms : sealed;
}

/** Of which text and solutions its specialist has confirmed that it says them; null for none. */
export function openConfirmedHash(key: PersonKey, agreement: Agreement): string | null {
  const sealed = openSealed(key, agreement);
  return 'confirmedHash' in sealed ? sealed.confirmedHash : null;
}

function openSealed(key: PersonKey, agreement: Agreement): SealedTerms {
  return key.open<SealedTerms>(termsPlace(agreement.id), agreement.terms);
}

const reasonPlace = (agreementId: string) => `agreements.approval_reason:${agreementId}`;

/** Why an exception was approved, as stored: words about a person, sealed with her own key. */
export function sealApprovalReason(key: PersonKey, agreementId: string, reason: string) {
  return key.seal(reasonPlace(agreementId), reason);
}

/** Opens what `sealApprovalReason` sealed; null while nothing is approved. */
export function openApprovalReason(key: PersonKey, agreement: Agreement): string | null {
  const { id, approvalReason } = agreement;
  return approvalReason && key.open<string>(reasonPlace(id), approvalReason);
}

const notePlace = (agreementId: string) => `agreements.decision_note:${agreementId}`;

/** A few words on the decision, as stored: sealed with the person's own key. */
export function sealDecisionNote(key: PersonKey, agreementId: string, note: string): Uint8Array {
  return key.seal(notePlace(agreementId), note);
}

/** Opens what `sealDecisionNote` sealed; null where nothing was written. */
export function openDecisionNote(key: PersonKey, agreement: Agreement): string | null {
  const { id, decisionNote } = agreement;
  return decisionNote && key.open<string>(notePlace(id), decisionNote);
}

export async function insertAgreement(tx: Database, agreement: Agreement): Promise<void> {
  await tx.insert(agreements).values(agreement);
}

/** Any agreement, for an administrator's approval of an exception. */
export async function findAgreement(db: Database, id: string): Promise<Agreement | undefined> {
  const [found] = await listed(db, eq(agreements.id, id));
  return found;
}

/** An agreement of the specialist's own jobseeker. */
export async function findAgreementForSpecialist(
  db: Database,
  specialistId: string,
  agreementId: string,
): Promise<Agreement | undefined> {
  const [found] = await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.id, agreementId), eq(agreements.specialistId, specialistId)));
  return found;
}

/** An agreement that is about this person; anyone else's is not found. */
export async function findAgreementOfPerson(
  db: Database,
  profileId: string,
  agreementId: string,
): Promise<Agreement | undefined> {
  const [found] = await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.id, agreementId), eq(agreements.profileId, profileId)));
  return found;
}

/** The agreement a proposal of the specialist's has led to, if any; of several the newest. */
export async function findAgreementOfProposal(
  db: Database,
  specialistId: string,
  proposalId: string,
): Promise<Agreement | undefined> {
  const [newest] = await listed(
    db,
    and(eq(agreements.proposalId, proposalId), eq(agreements.specialistId, specialistId)),
  );
  return newest;
}

/** An agreement the company has before it; a draft or a text taken back is nothing to it. */
export async function findAgreementForCompany(
  db: Database,
  companyId: string,
  agreementId: string,
): Promise<Agreement | undefined> {
  const [found] = await listed(
    db,
    and(eq(agreements.id, agreementId), eq(agreements.companyId, companyId), isWithParties(db)),
  );
  return found;
}

/** The agreements a company has before it, newest first. */
export async function listAgreementsOfCompany(
  db: Database,
  companyId: string,
): Promise<Agreement[]> {
  return listed(db, and(eq(agreements.companyId, companyId), isWithParties(db)));
}

/** The agreements not in force that this person of a company has asked to have changed. */
export async function listAgreementsWithWishOf(db: Database, userId: string): Promise<Agreement[]> {
  const wish = db
    .select({ id: agreementParties.id })
    .from(agreementParties)
    .where(
      and(
        eq(agreementParties.agreementId, agreements.id),
        eq(agreementParties.userId, userId),
        eq(agreementParties.declinedTo, 'change'),
      ),
    );
  return listed(db, and(isNull(agreements.inForceAt), exists(wish)));
}

/** A version was sent, and neither replaced nor taken back with her consent. */
function isWithParties(db: Database) {
  const current = db
    .select({ id: agreementVersions.id })
    .from(agreementVersions)
    .where(
      and(eq(agreementVersions.agreementId, agreements.id), isNull(agreementVersions.replacedAt)),
    );
  return exists(current);
}

/** A person's own agreements, newest first. */
export async function listAgreementsOfPerson(
  db: Database,
  profileId: string,
): Promise<Agreement[]> {
  return listed(db, eq(agreements.profileId, profileId));
}

/** The agreements of a specialist's jobseekers, newest first. */
export async function listAgreementsOfSpecialist(
  db: Database,
  specialistId: string,
): Promise<Agreement[]> {
  return listed(db, eq(agreements.specialistId, specialistId));
}

async function listed(db: Database, condition: ReturnType<typeof and>): Promise<Agreement[]> {
  return db
    .select()
    .from(agreements)
    .where(condition)
    .orderBy(desc(agreements.createdAt), desc(agreements.id));
}

/** Agreements by company and dates, newest first, without a word of what they say. */
export async function listAgreementDates(db: Database, limit: number) {
  return db
    .select({
      id: agreements.id,
      company: companies.name,
      specialist: users.name,
      kind: agreements.kind,
      isUnpaid: agreements.isUnpaid,
      startOn: agreements.startOn,
      endOn: agreements.endOn,
      profileId: agreements.profileId,
      companyId: agreements.companyId,
      approvedAt: agreements.approvedAt,
      updatedAt: agreements.updatedAt,
      sentAt: agreements.sentAt,
      inForceAt: agreements.inForceAt,
      decidedAt: agreements.decidedAt,
      endedAt: agreements.endedAt,
      isProtected: profiles.isProtected,
    })
    .from(agreements)
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .innerJoin(users, eq(users.id, agreements.specialistId))
    .orderBy(desc(agreements.createdAt), desc(agreements.id))
    .limit(limit);
}

/** Unpaid trials in force between the same person and company, other than this agreement. */
export async function countEarlierUnpaidTrials(
  db: Database,
  { id, profileId, companyId }: Pick<Agreement, 'id' | 'profileId' | 'companyId'>,
): Promise<number> {
  const found = await listed(
    db,
    and(
      eq(agreements.profileId, profileId),
      eq(agreements.companyId, companyId),
      eq(agreements.kind, 'trial'),
      eq(agreements.isUnpaid, true),
      ne(agreements.id, id),
    ),
  );
  return found.filter(({ inForceAt }) => inForceAt !== null).length;
}

type DraftFields = Pick<
  Agreement,
  'terms' | 'kind' | 'isUnpaid' | 'startOn' | 'endOn' | 'version' | 'updatedAt'
>;

/**
 * Saves the text while it is not in force and nobody else has saved since `seenAt`. An
 * administrator's approval was given to another text and falls.
 * @returns false when it came too late.
 */
export async function saveAgreementDraft(
  tx: Database,
  { id, specialistId }: Pick<Agreement, 'id' | 'specialistId'>,
  seenAt: string,
  fields: DraftFields & Pick<Agreement, 'approvedById' | 'approvedAt' | 'approvalReason'>,
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set(fields)
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.specialistId, specialistId),
        eq(agreements.updatedAt, seenAt),
        isNull(agreements.inForceAt),
      ),
    );
  return changes === 1;
}

/** Keeps what its specialist has confirmed of a text, while it is that text and not in force. */
export async function confirmAgreementText(
  tx: Database,
  { id, specialistId, updatedAt }: Pick<Agreement, 'id' | 'specialistId' | 'updatedAt'>,
  terms: Agreement['terms'],
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set({ terms })
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.specialistId, specialistId),
        eq(agreements.updatedAt, updatedAt),
        isNull(agreements.inForceAt),
      ),
    );
  return changes === 1;
}

/** Deletes a draft no version of which was ever sent. @returns false when there is none such. */
export async function deleteAgreementDraft(
  tx: Database,
  { id, specialistId }: Pick<Agreement, 'id' | 'specialistId'>,
): Promise<boolean> {
  const { changes } = await tx
    .delete(agreements)
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.specialistId, specialistId),
        eq(agreements.version, 0),
        isNull(agreements.sentAt),
      ),
    );
  return changes === 1;
}

/** Notes that the text as last saved is with the parties. @returns false when it came too late. */
export async function markAgreementSent(
  tx: Database,
  before: Pick<Agreement, 'id' | 'specialistId' | 'updatedAt' | 'version'>,
  { version, at }: { readonly version: number; readonly at: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set({ version, sentAt: at, updatedAt: at })
    .where(
      and(
        eq(agreements.id, before.id),
        eq(agreements.specialistId, before.specialistId),
        eq(agreements.updatedAt, before.updatedAt),
        eq(agreements.version, before.version),
        isNull(agreements.inForceAt),
      ),
    );
  return changes === 1;
}

/** Puts an agreement in force, once. */
export async function markAgreementInForce(tx: Database, id: string, at: string) {
  const { changes } = await tx
    .update(agreements)
    .set({ inForceAt: at })
    .where(and(eq(agreements.id, id), isNull(agreements.inForceAt)));
  return changes === 1;
}

type DecisionFields = Pick<
  Agreement,
  | 'outcome'
  | 'stopReason'
  | 'decidedOn'
  | 'decidedWith'
  | 'decisionNote'
  | 'decidedAt'
  | 'endedAt'
  | 'updatedAt'
>;

/** Writes what was decided of an agreement in force, once. @returns false when it came too late. */
export async function decideAgreement(
  tx: Database,
  { id, specialistId }: Pick<Agreement, 'id' | 'specialistId'>,
  decision: DecisionFields,
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set(decision)
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.specialistId, specialistId),
        isNotNull(agreements.inForceAt),
        isNull(agreements.decidedAt),
        isNull(agreements.endedAt),
      ),
    );
  return changes === 1;
}

/** An administrator's yes to an exception, once, to the text as she was told of it. */
export async function approveAgreement(
  tx: Database,
  id: string,
  approval: { readonly by: string; readonly reason: Uint8Array; readonly at: string },
  seenAt: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set({ approvedById: approval.by, approvalReason: approval.reason, approvedAt: approval.at })
    .where(
      and(eq(agreements.id, id), eq(agreements.updatedAt, seenAt), isNull(agreements.approvedAt)),
    );
  return changes === 1;
}
