import { and, asc, eq, isNull, lt, notExists } from 'drizzle-orm';
import { agreementPreviews, agreements } from '../schema/index';
import type { Database } from '../store';
import type { Agreement } from './agreements';

/** Keeps a new draft. */
export async function insertAgreement(tx: Database, agreement: Agreement): Promise<void> {
  await tx.insert(agreements).values(agreement);
}

type DraftFields = Pick<
  Agreement,
  'terms' | 'kind' | 'isUnpaid' | 'startOn' | 'endOn' | 'version' | 'updatedAt'
>;

/**
 * Saves the text while it is not in force and nobody else has saved since `seenAt`. What was
 * confirmed and approved was another text, and falls.
 * @returns false when it came too late.
 */
export async function saveAgreementDraft(
  tx: Database,
  { id, specialistId }: Pick<Agreement, 'id' | 'specialistId'>,
  seenAt: string,
  fields: DraftFields &
    Pick<Agreement, 'confirmedHash' | 'approvedById' | 'approvedAt' | 'approvalReason'>,
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
        isNull(agreements.lapsedAt),
      ),
    );
  return changes === 1;
}

/** Keeps what its specialist has confirmed of a text, while it is that text and not in force. */
export async function confirmAgreementText(
  tx: Database,
  { id, specialistId, updatedAt }: Pick<Agreement, 'id' | 'specialistId' | 'updatedAt'>,
  confirmedHash: Agreement['confirmedHash'],
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set({ confirmedHash })
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

/**
 * Deletes a draft no version of which was ever sent, and that no company was shown. @returns false
 * when there is none such.
 */
export async function deleteAgreementDraft(
  tx: Database,
  { id, specialistId }: Pick<Agreement, 'id' | 'specialistId'>,
): Promise<boolean> {
  const shown = tx
    .select({ id: agreementPreviews.id })
    .from(agreementPreviews)
    .where(eq(agreementPreviews.agreementId, agreements.id));
  const { changes } = await tx
    .delete(agreements)
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.specialistId, specialistId),
        eq(agreements.version, 0),
        isNull(agreements.sentAt),
        notExists(shown),
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
        isNull(agreements.lapsedAt),
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

/** Those not in force and not given up that nobody has changed or sent since well before `now`. */
export async function listAgreementsToLapse(db: Database, now: string): Promise<Agreement[]> {
  // A day less than twelve weeks: the day itself is Oslo's, and the domain's to tell.
  const before = new Date(Date.parse(now) - 83 * 86_400_000).toISOString();
  return db
    .select()
    .from(agreements)
    .where(
      and(
        isNull(agreements.inForceAt),
        isNull(agreements.lapsedAt),
        lt(agreements.updatedAt, before),
      ),
    )
    .orderBy(asc(agreements.updatedAt), asc(agreements.id));
}

/** Gives an agreement up, once, if it is as it was seen. @returns false when it is not. */
export async function markAgreementLapsed(
  tx: Database,
  { id, updatedAt }: Pick<Agreement, 'id' | 'updatedAt'>,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(agreements)
    .set({ lapsedAt: at })
    .where(
      and(
        eq(agreements.id, id),
        eq(agreements.updatedAt, updatedAt),
        isNull(agreements.inForceAt),
        isNull(agreements.lapsedAt),
      ),
    );
  return changes === 1;
}
