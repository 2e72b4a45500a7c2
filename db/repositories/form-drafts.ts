import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import type { Sealer } from '~/app/crypto/key-ring';
import { formDrafts } from '../schema/index';
import type { Database } from '../store';

/** The fields of a form by name, as they were typed. */
export type DraftFields = Readonly<Record<string, string | string[]>>;

/** One form of one user: nobody else reads it. */
export interface OwnDraft {
  readonly userId: string;
  readonly place: string;
}

interface KeptDraft extends OwnDraft {
  readonly profileId: string | null;
  readonly fields: DraftFields;
  readonly keptAt: string;
}

const sealedAt = ({ userId, place }: OwnDraft) => `form_drafts.fields:${userId}:${place}`;
const isOwn = ({ userId, place }: OwnDraft) =>
  and(eq(formDrafts.userId, userId), eq(formDrafts.place, place));

/** Keeps the draft in the place of the one before. */
export async function keepDraftRow(tx: Database, key: Sealer, draft: KeptDraft): Promise<void> {
  const row = { ...draft, fields: key.seal(sealedAt(draft), draft.fields) };
  const { profileId, fields, keptAt } = row;
  await tx
    .insert(formDrafts)
    .values(row)
    .onConflictDoUpdate({
      target: [formDrafts.userId, formDrafts.place],
      set: { profileId, fields, keptAt },
    });
}

/** The draft kept since a moment, opened; undefined where there is none. */
export async function findDraft(db: Database, key: Sealer, own: OwnDraft, since: string) {
  const [row] = await db
    .select()
    .from(formDrafts)
    .where(and(isOwn(own), gte(formDrafts.keptAt, since)));
  return row && { keptAt: row.keptAt, fields: key.open<DraftFields>(sealedAt(own), row.fields) };
}

/** Where one user has written about a person since a moment, and when; the latest first. */
export async function listDraftsAbout(
  db: Database,
  { userId, profileId }: { readonly userId: string; readonly profileId: string },
  since: string,
): Promise<Pick<KeptDraft, 'place' | 'keptAt'>[]> {
  return db
    .select({ place: formDrafts.place, keptAt: formDrafts.keptAt })
    .from(formDrafts)
    .where(
      and(
        eq(formDrafts.userId, userId),
        eq(formDrafts.profileId, profileId),
        gte(formDrafts.keptAt, since),
      ),
    )
    .orderBy(desc(formDrafts.keptAt), asc(formDrafts.place));
}

/** Takes a draft away; nothing where there is none. */
export async function dropDraftRow(tx: Database, own: OwnDraft): Promise<void> {
  await tx.delete(formDrafts).where(isOwn(own));
}

/** Takes away every draft nobody has touched since a moment. */
export async function dropDraftsBefore(tx: Database, moment: string): Promise<void> {
  await tx.delete(formDrafts).where(lt(formDrafts.keptAt, moment));
}
