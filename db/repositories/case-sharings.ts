import { aliasedTable, and, asc, desc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { SharingEnding } from '~/app/domain/consent/case-sharing';
import { caseSharings, profiles, users } from '../schema/index';
import type { Database } from '../store';
import type { Profile } from './profiles';

type Row = typeof caseSharings.$inferSelect;

/** An asking whether a colleague may read, and its answer, with its words opened. */
export type CaseSharing = Omit<Row, 'purpose' | 'witness'> & {
  readonly purpose: string;
  readonly witness: string | null;
};

const purposePlace = (id: string) => `case_sharings.purpose:${id}`;
const witnessPlace = (id: string) => `case_sharings.witness:${id}`;

/** Why the colleague should read, as the person read it. */
export function openPurpose(key: PersonKey, { id, purpose }: Pick<Row, 'id' | 'purpose'>): string {
  return openText(key, purposePlace(id), purpose);
}

/** Puts the question. The same id sent twice asks once: false when it was there already. */
export async function insertCaseSharing(
  tx: Database,
  key: PersonKey,
  asked: Pick<
    CaseSharing,
    'id' | 'specialistId' | 'colleagueId' | 'purpose' | 'askedAt' | 'untilOn' | 'letterId'
  >,
): Promise<boolean> {
  const { changes } = await tx
    .insert(caseSharings)
    .values({
      ...asked,
      profileId: key.profileId,
      purpose: key.seal(purposePlace(asked.id), asked.purpose),
    })
    .onConflictDoNothing();
  return changes === 1;
}

/** Not refused, not ended, and not past its last day: asked and waiting, or in force. */
const isOpenOn = (today: PlainDate) =>
  and(
    or(isNull(caseSharings.answer), ne(caseSharings.answer, 'no')),
    isNull(caseSharings.endedAt),
    gte(caseSharings.untilOn, today),
  );

/** What lets a colleague read: her yes, in force on the day, and a person who is not protected. */
const isReadableOn = (colleagueId: string, today: PlainDate) =>
  and(
    eq(caseSharings.colleagueId, colleagueId),
    eq(caseSharings.answer, 'yes'),
    isOpenOn(today),
    eq(profiles.isProtected, false),
  );

/**
 * The case behind an agreement, for the colleague it names while it is in force; else not found.
 */
export async function findSharedCase(
  db: Database,
  { colleagueId, sharingId }: { readonly colleagueId: string; readonly sharingId: string },
  today: PlainDate,
): Promise<{ readonly sharing: Row; readonly profile: Profile } | undefined> {
  const [found] = await db
    .select({ sharing: caseSharings, profile: profiles })
    .from(caseSharings)
    .innerJoin(profiles, eq(profiles.id, caseSharings.profileId))
    .where(and(eq(caseSharings.id, sharingId), isReadableOn(colleagueId, today)));
  return found;
}

/** The cases a colleague may read now: codes, never what stands in them. */
export async function listSharedWith(db: Database, colleagueId: string, today: PlainDate) {
  return db
    .select({
      sharingId: caseSharings.id,
      code: profiles.code,
      specialist: users.name,
      untilOn: caseSharings.untilOn,
    })
    .from(caseSharings)
    .innerJoin(profiles, eq(profiles.id, caseSharings.profileId))
    .innerJoin(users, eq(users.id, profiles.specialistId))
    .where(isReadableOn(colleagueId, today))
    .orderBy(asc(profiles.code));
}

/** The questions about a specialist's own people that wait for an answer. */
export async function listAskedSharings(
  db: Database,
  specialistId: string,
  today: PlainDate,
  sharingId?: string,
) {
  return db
    .select({
      sharing: caseSharings,
      code: profiles.code,
      colleague: users.name,
    })
    .from(caseSharings)
    .innerJoin(profiles, eq(profiles.id, caseSharings.profileId))
    .innerJoin(users, eq(users.id, caseSharings.colleagueId))
    .where(
      and(
        eq(profiles.specialistId, specialistId),
        isNull(caseSharings.answer),
        isOpenOn(today),
        sharingId === undefined ? undefined : eq(caseSharings.id, sharingId),
      ),
    )
    .orderBy(asc(profiles.code), asc(users.name));
}

/** Whether a colleague is asked about, or may read, a person's case on a day. */
export async function isSharingOpen(
  db: Database,
  { profileId, colleagueId }: Pick<Row, 'profileId' | 'colleagueId'>,
  today: PlainDate,
): Promise<boolean> {
  const [found] = await db
    .select({ id: caseSharings.id })
    .from(caseSharings)
    .where(
      and(
        eq(caseSharings.profileId, profileId),
        eq(caseSharings.colleagueId, colleagueId),
        isOpenOn(today),
      ),
    );
  return found !== undefined;
}

/** One question to a person; another person's is not found. */
export async function findCaseSharing(
  db: Database,
  { profileId, sharingId }: { readonly profileId: string; readonly sharingId: string },
): Promise<Row | undefined> {
  const [found] = await db
    .select()
    .from(caseSharings)
    .where(and(eq(caseSharings.id, sharingId), eq(caseSharings.profileId, profileId)));
  return found;
}

/** Everything a person was asked about colleagues who may read, newest first, with their names. */
export async function listCaseSharings(
  db: Database,
  key: PersonKey,
): Promise<(CaseSharing & { readonly colleague: string; readonly specialist: string })[]> {
  const asker = aliasedTable(users, 'asker');
  const rows = await db
    .select({ row: caseSharings, colleague: users.name, specialist: asker.name })
    .from(caseSharings)
    .innerJoin(users, eq(users.id, caseSharings.colleagueId))
    .innerJoin(asker, eq(asker.id, caseSharings.specialistId))
    .where(eq(caseSharings.profileId, key.profileId))
    .orderBy(desc(caseSharings.askedAt), asc(caseSharings.id));
  return rows.map(({ row, ...names }) => ({
    ...row,
    ...names,
    purpose: openPurpose(key, row),
    witness: row.witness && openText(key, witnessPlace(row.id), row.witness),
  }));
}

/** Writes her answer to the question that waits. False when it does not wait on that day. */
export async function answerCaseSharing(
  tx: Database,
  key: PersonKey,
  {
    id,
    witness,
    ...answer
  }: Pick<CaseSharing, 'id' | 'answer' | 'how' | 'witness'> & {
    readonly answeredAt: string;
    readonly letterId: string | null;
  },
  today: PlainDate,
): Promise<boolean> {
  const { changes } = await tx
    .update(caseSharings)
    .set({ ...answer, witness: witness === null ? null : key.seal(witnessPlace(id), witness) })
    .where(
      and(
        eq(caseSharings.id, id),
        eq(caseSharings.profileId, key.profileId),
        isNull(caseSharings.answer),
        isOpenOn(today),
      ),
    );
  return changes === 1;
}

/** Which to end: one of a person's, all of a person's, or all that name a colleague. */
export type SharingsToEnd =
  | { readonly profileId: string; readonly sharingId?: string }
  | { readonly colleagueId: string };

/** Ends what is asked or in force. Ended from this moment on; answers with what was ended. */
export async function endCaseSharings(
  tx: Database,
  which: SharingsToEnd,
  { endedBy, at, today }: { endedBy: SharingEnding; at: string; today: PlainDate },
): Promise<Pick<Row, 'id' | 'profileId' | 'colleagueId' | 'letterId'>[]> {
  const isMeant =
    'colleagueId' in which
      ? eq(caseSharings.colleagueId, which.colleagueId)
      : and(
          eq(caseSharings.profileId, which.profileId),
          which.sharingId === undefined ? undefined : eq(caseSharings.id, which.sharingId),
        );
  return tx
    .update(caseSharings)
    .set({ endedAt: at, endedBy })
    .where(and(isMeant, isOpenOn(today)))
    .returning({
      id: caseSharings.id,
      profileId: caseSharings.profileId,
      colleagueId: caseSharings.colleagueId,
      letterId: caseSharings.letterId,
    });
}
