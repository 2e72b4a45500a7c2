import { and, asc, eq, isNull } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { matchNotes } from '../schema/index';
import type { Database } from '../store';

type Row = typeof matchNotes.$inferSelect;

/** A point on the specialist's own list about a person and a need, opened. */
export type MatchNote = Omit<Row, 'note'> & { readonly note: string };

const place = (id: string) => `match_notes.note:${id}`;

/** Writes a point down, sealed with her key. The same form sent twice makes one. */
export async function insertMatchNote(
  tx: Database,
  key: PersonKey,
  note: Omit<MatchNote, 'profileId'>,
): Promise<boolean> {
  const { changes } = await tx
    .insert(matchNotes)
    .values({ ...note, profileId: key.profileId, note: key.seal(place(note.id), note.note) })
    .onConflictDoNothing({ target: matchNotes.id });
  return changes === 1;
}

/** The points of a person that are not done, about one need or all, the oldest first. */
export async function listMatchNotes(
  db: Database,
  key: PersonKey,
  needId?: string,
): Promise<MatchNote[]> {
  const rows = await db
    .select()
    .from(matchNotes)
    .where(
      and(
        eq(matchNotes.profileId, key.profileId),
        needId === undefined
          ? undefined
          : and(eq(matchNotes.needId, needId), isNull(matchNotes.doneAt)),
      ),
    )
    .orderBy(asc(matchNotes.createdAt), asc(matchNotes.id));
  return rows.map((row) => ({ ...row, note: openText(key, place(row.id), row.note) }));
}

/** Ticks a point off, once. False when it is done, or about somebody else. */
export async function finishMatchNote(
  tx: Database,
  key: PersonKey,
  noteId: string,
  doneAt: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(matchNotes)
    .set({ doneAt })
    .where(
      and(
        eq(matchNotes.id, noteId),
        eq(matchNotes.profileId, key.profileId),
        isNull(matchNotes.doneAt),
      ),
    );
  return changes === 1;
}
