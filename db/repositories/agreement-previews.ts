import { and, desc, eq, isNull } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { PreviewComments, PreviewLine } from '~/app/domain/agreements/preview';
import { agreementPreviews, agreements } from '../schema/index';
import type { Database } from '../store';
import type { Agreement } from './agreements';

type Row = typeof agreementPreviews.$inferSelect;

/** What a company has before it of a draft, its words opened; null where it has said nothing. */
export type AgreementPreview = Omit<Row, 'lines' | 'comments'> & {
  readonly lines: readonly PreviewLine[];
  /** Whether its words tell who she is: then it is read only while she lets the company know. */
  readonly tellsWhoSheIs: boolean;
  readonly comments: PreviewComments | null;
};

const linesPlace = (id: string) => `agreement_previews.lines:${id}`;
const commentsPlace = (id: string) => `agreement_previews.comments:${id}`;

function opened(key: PersonKey, row: Row): AgreementPreview {
  return {
    ...row,
    ...key.open<Pick<AgreementPreview, 'lines' | 'tellsWhoSheIs'>>(linesPlace(row.id), row.lines),
    comments: row.comments && key.open<PreviewComments>(commentsPlace(row.id), row.comments),
  };
}

/** Keeps what a company is shown, sealed with the person's key. */
export async function insertPreview(
  tx: Database,
  key: PersonKey,
  preview: Pick<AgreementPreview, 'id' | 'agreementId' | 'lines' | 'tellsWhoSheIs' | 'shownAt'>,
): Promise<void> {
  const { lines, tellsWhoSheIs, ...shown } = preview;
  const empty = { endedAt: null, comments: null, commentedAt: null };
  await tx.insert(agreementPreviews).values({
    ...shown,
    ...empty,
    lines: key.seal(linesPlace(shown.id), { lines, tellsWhoSheIs }),
  });
}

/** Takes what a company has before it away. @returns false when it had nothing. */
export async function endPreview(tx: Database, agreementId: string, at: string): Promise<boolean> {
  const { changes } = await tx
    .update(agreementPreviews)
    .set({ endedAt: at })
    .where(and(eq(agreementPreviews.agreementId, agreementId), isNull(agreementPreviews.endedAt)));
  return changes === 1;
}

/** Everything a company was shown of a draft, the newest first. */
export async function listPreviews(
  db: Database,
  key: PersonKey,
  agreementId: string,
): Promise<AgreementPreview[]> {
  const rows = await db
    .select()
    .from(agreementPreviews)
    .where(eq(agreementPreviews.agreementId, agreementId))
    .orderBy(desc(agreementPreviews.shownAt), desc(agreementPreviews.id));
  return rows.map((row) => opened(key, row));
}

/** The drafts a company has before it. */
export async function listAgreementsShownTo(
  db: Database,
  companyId: string,
): Promise<(Pick<Row, 'shownAt' | 'commentedAt'> & { readonly agreement: Agreement })[]> {
  return db
    .select({
      agreement: agreements,
      shownAt: agreementPreviews.shownAt,
      commentedAt: agreementPreviews.commentedAt,
    })
    .from(agreementPreviews)
    .innerJoin(agreements, eq(agreements.id, agreementPreviews.agreementId))
    .where(and(eq(agreements.companyId, companyId), isNull(agreementPreviews.endedAt)))
    .orderBy(desc(agreementPreviews.shownAt));
}

/** Keeps what a company says of what is before it. @returns false when it no longer is. */
export async function keepComments(
  tx: Database,
  key: PersonKey,
  id: string,
  { comments, at }: { readonly comments: PreviewComments; readonly at: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(agreementPreviews)
    .set({ comments: key.seal(commentsPlace(id), comments), commentedAt: at })
    .where(and(eq(agreementPreviews.id, id), isNull(agreementPreviews.endedAt)));
  return changes === 1;
}
