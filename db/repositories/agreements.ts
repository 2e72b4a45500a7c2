import { and, desc, eq, exists, isNotNull, isNull, ne } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
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

/** The text as stored while it is written on: sealed with the person's own key. */
export function sealTerms(key: PersonKey, agreementId: string, terms: AgreementTerms) {
  return key.seal(termsPlace(agreementId), terms);
}

/** Opens what `sealTerms` sealed. */
export function openTerms(key: PersonKey, agreement: Agreement): AgreementTerms {
  return key.open<AgreementTerms>(termsPlace(agreement.id), agreement.terms);
}

const confirmedPlace = (agreementId: string) => `agreements.confirmed_hash:${agreementId}`;

/** Of which text and solutions its specialist has confirmed that it says them, as stored. */
export function sealConfirmedHash(key: PersonKey, agreementId: string, hash: string) {
  return key.seal(confirmedPlace(agreementId), hash);
}

/** Opens what `sealConfirmedHash` sealed; null while nothing is confirmed. */
export function openConfirmedHash(key: PersonKey, { id, confirmedHash }: Agreement): string | null {
  return confirmedHash && key.open<string>(confirmedPlace(id), confirmedHash);
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
  return decisionNote && openText(key, notePlace(id), decisionNote);
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

/** The agreement a proposal of the specialist's has led to, if any; of several the newest not given up. */
export async function findAgreementOfProposal(
  db: Database,
  specialistId: string,
  proposalId: string,
): Promise<Agreement | undefined> {
  const all = await listAgreementsOfProposal(db, specialistId, proposalId);
  return all.find(({ lapsedAt }) => lapsedAt === null);
}

/** All agreements a proposal of the specialist's has led to. */
export async function listAgreementsOfProposal(
  db: Database,
  specialistId: string,
  proposalId: string,
): Promise<Agreement[]> {
  return listed(
    db,
    and(eq(agreements.proposalId, proposalId), eq(agreements.specialistId, specialistId)),
  );
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

/** The agreements that are with their parties and not in force. */
export async function listAgreementsOut(db: Database): Promise<Agreement[]> {
  return listed(
    db,
    and(isNull(agreements.inForceAt), isNull(agreements.endedAt), isWithParties(db)),
  );
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

/** Puts an agreement in force, once. */
export async function markAgreementInForce(tx: Database, id: string, at: string) {
  const { changes } = await tx
    .update(agreements)
    .set({ inForceAt: at })
    .where(and(eq(agreements.id, id), isNull(agreements.inForceAt), isNull(agreements.lapsedAt)));
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
