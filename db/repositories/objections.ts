import { and, asc, desc, eq, inArray, isNull, min } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { objections, profiles, proposalMessages } from '../schema/index';
import type { Database } from '../store';
import { isToProfile } from './disputed-answers';

type Row = typeof objections.$inferSelect;

/** An objection with its words opened. */
export type Objection = Omit<Row, 'text'> & { readonly text: string };

const place = (id: string) => `objections.text:${id}`;

/**
 * Keeps her objection, sealed with her key. The same id sent twice is one; false when it was there.
 */
export async function insertObjection(
  tx: Database,
  key: PersonKey,
  { text, ...objection }: Objection,
): Promise<boolean> {
  const { changes } = await tx
    .insert(objections)
    .values({ ...objection, text: key.seal(place(objection.id), text) })
    .onConflictDoNothing({ target: objections.id });
  return changes === 1;
}

/** All she has objected to, newest first; `isOfAnswer` – to an answer, and not to her profile. */
export async function listObjections(
  db: Database,
  key: PersonKey,
): Promise<(Objection & { readonly isOfAnswer: boolean })[]> {
  const rows = await db
    .select({ row: objections, answerId: proposalMessages.id })
    .from(objections)
    .leftJoin(proposalMessages, eq(proposalMessages.id, objections.id))
    .where(eq(objections.profileId, key.profileId))
    .orderBy(desc(objections.raisedAt), asc(objections.id));
  return rows.map(({ row, answerId }) => ({
    ...row,
    text: openText(key, place(row.id), row.text),
    isOfAnswer: answerId !== null,
  }));
}

/** How many objections of this person wait for an answer. */
export async function countOpenObjections(db: Database, profileId: string): Promise<number> {
  return db.$count(
    objections,
    and(eq(objections.profileId, profileId), isNull(objections.settledAt)),
  );
}

/** The specialist's own people who wait for an answer to an objection to their profile, by code. */
export async function listObjectors(
  db: Database,
  specialistId: string,
): Promise<{ profileId: string; code: string; since: string | null }[]> {
  return db
    .select({ profileId: profiles.id, code: profiles.code, since: min(objections.raisedAt) })
    .from(objections)
    .innerJoin(profiles, eq(profiles.id, objections.profileId))
    .where(
      and(eq(profiles.specialistId, specialistId), isNull(objections.settledAt), isToProfile(db)),
    )
    .groupBy(profiles.id, profiles.code)
    .orderBy(asc(profiles.code));
}

/** Settles an open objection to a profile of the specialist's own. False when there is none. */
export async function settleObjection(
  tx: Database,
  owner: { readonly specialistId: string; readonly profileId: string },
  objectionId: string,
  at: string,
): Promise<boolean> {
  const own = tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.id, owner.profileId), eq(profiles.specialistId, owner.specialistId)));
  const { changes } = await tx
    .update(objections)
    .set({ settledAt: at })
    .where(
      and(
        eq(objections.id, objectionId),
        inArray(objections.profileId, own),
        isNull(objections.settledAt),
      ),
    );
  return changes === 1;
}
