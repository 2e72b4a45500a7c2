import {
  aliasedTable,
  and,
  asc,
  eq,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  or,
} from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { isShownToEmployer, proposalStates } from '~/app/domain/proposals/proposal-state';
import {
  agreements,
  companies,
  handOverAnswers,
  handOvers,
  personKeys,
  profiles,
  proposals,
  users,
} from '../schema/index';
import type { Database } from '../store';
import type { User } from './users';

export type HandOver = typeof handOvers.$inferSelect;

/**
 * What a person is asked, and the specialist it is about; undefined when she can no longer sign in.
 */
export async function findHandOver(
  db: Database,
  profileId: string,
): Promise<{ readonly handOver: HandOver; readonly to: User } | undefined> {
  const [found] = await db
    .select({ handOver: handOvers, to: users })
    .from(handOvers)
    .innerJoin(users, eq(users.id, handOvers.toId))
    .where(and(eq(handOvers.profileId, profileId), isNull(users.suspendedAt)));
  return found;
}

/** Puts the question to a person. False when she is asked about the same specialist already. */
export async function askHandOver(tx: Database, handOver: HandOver): Promise<boolean> {
  const { fromId, toId, askedAt } = handOver;
  const { changes } = await tx
    .insert(handOvers)
    .values(handOver)
    .onConflictDoUpdate({
      target: handOvers.profileId,
      set: { fromId, toId, askedAt },
      setWhere: ne(handOvers.toId, toId),
    });
  return changes === 1;
}

/** Takes the question away with her answer. False when it is not the one that stands. */
export async function endHandOver(
  tx: Database,
  { profileId, toId }: Pick<HandOver, 'profileId' | 'toId'>,
): Promise<boolean> {
  const { changes } = await tx
    .delete(handOvers)
    .where(and(eq(handOvers.profileId, profileId), eq(handOvers.toId, toId)));
  return changes === 1;
}

/**
 * Takes back every question that names a specialist, as the one who leaves or the one who comes.
 */
export async function cancelHandOversOf(tx: Database, userId: string): Promise<void> {
  await tx.delete(handOvers).where(or(eq(handOvers.fromId, userId), eq(handOvers.toId, userId)));
}

/** What a specialist's people are asked now, but for protected persons, who are counted nowhere. */
export async function listCountedHandOvers(db: Database, fromId: string): Promise<HandOver[]> {
  const rows = await db
    .select({ handOver: handOvers })
    .from(handOvers)
    .innerJoin(profiles, eq(profiles.id, handOvers.profileId))
    .where(and(eq(handOvers.fromId, fromId), eq(profiles.isProtected, false)));
  return rows.map(({ handOver }) => handOver);
}

/** Those a specialist's people are asked about now. */
export async function listSuccessorsAsked(db: Database, fromId: string): Promise<User[]> {
  const rows = await db
    .selectDistinct({ to: users })
    .from(handOvers)
    .innerJoin(users, eq(users.id, handOvers.toId))
    .where(eq(handOvers.fromId, fromId));
  return rows.map(({ to }) => to);
}

/**
 * The people of a specialist whose records still open, by id: only for putting a question to them.
 */
export async function listPeopleOf(db: Database, specialistId: string): Promise<string[]> {
  const rows = await db
    .select({ id: profiles.id })
    .from(profiles)
    .innerJoin(personKeys, eq(personKeys.profileId, profiles.id))
    .where(eq(profiles.specialistId, specialistId));
  return rows.map(({ id }) => id);
}

/** The companies a specialist is the fixed contact of. */
export async function listCompaniesOf(db: Database, specialistId: string) {
  return db
    .select({
      id: companies.id,
      name: companies.name,
      status: companies.status,
      offeredToId: companies.offeredToId,
    })
    .from(companies)
    .where(eq(companies.specialistId, specialistId))
    .orderBy(companies.name);
}

/** Nobody is offered a company, or shares one, through somebody who cannot sign in. */
export async function dropCompanyTies(tx: Database, userId: string, at: string): Promise<void> {
  await tx
    .update(companies)
    .set({ offeredToId: null, updatedAt: at })
    .where(eq(companies.offeredToId, userId));
  await tx
    .update(companies)
    .set({ coSpecialistId: null, updatedAt: at })
    .where(eq(companies.coSpecialistId, userId));
}

/**
 * Moves a person, with all that is proposed and agreed about her. False when she has moved already.
 */
export async function movePerson(
  tx: Database,
  { profileId, fromId, toId }: HandOver,
  { office, at }: { readonly office: string; readonly at: string },
): Promise<boolean> {
  const [before] = await tx
    .select({ isOfficeChosen: profiles.isOfficeChosen })
    .from(profiles)
    .where(eq(profiles.id, profileId));
  const follows = before?.isOfficeChosen ? {} : { office };
  const { changes } = await tx
    .update(profiles)
    .set({ specialistId: toId, ...follows, updatedAt: at })
    .where(and(eq(profiles.id, profileId), eq(profiles.specialistId, fromId)));
  if (changes !== 1) return false;
  for (const rows of [proposals, agreements]) {
    await tx
      .update(rows)
      .set({ specialistId: toId })
      .where(and(eq(rows.profileId, profileId), eq(rows.specialistId, fromId)));
  }
  return true;
}

/** Those of a specialist's people who are not asked about a new one. */
export function isNotAsked(db: Database) {
  const asked = db
    .select({ id: handOvers.profileId })
    .from(handOvers)
    .where(eq(handOvers.profileId, profiles.id));
  return notExists(asked);
}

/**
 * The questions a specialist has a part in, as the one who comes or the one she has: codes only.
 */
export async function listHandOversOf(db: Database, specialistId: string, profileId?: string) {
  const from = aliasedTable(users, 'specialist_before');
  return db
    .select({
      profileId: handOvers.profileId,
      code: profiles.code,
      toId: handOvers.toId,
      to: users.name,
      from: from.name,
      askedAt: handOvers.askedAt,
    })
    .from(handOvers)
    .innerJoin(profiles, eq(profiles.id, handOvers.profileId))
    .innerJoin(users, eq(users.id, handOvers.toId))
    .innerJoin(from, eq(from.id, handOvers.fromId))
    .where(
      and(
        or(eq(handOvers.toId, specialistId), eq(handOvers.fromId, specialistId)),
        profileId === undefined ? undefined : eq(handOvers.profileId, profileId),
      ),
    )
    .orderBy(asc(profiles.code));
}

/** One of them; a question she has no part in is not found. */
export async function findHandOverOf(db: Database, specialistId: string, profileId: string) {
  const [found] = await listHandOversOf(db, specialistId, profileId);
  return found;
}

/** The companies that may read about a person now, or have an agreement with her. */
export async function listCompaniesInTouch(db: Database, profileId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ companyId: proposals.companyId })
    .from(proposals)
    .where(
      and(
        eq(proposals.profileId, profileId),
        isNotNull(proposals.shownAt),
        inArray(proposals.state, proposalStates.filter(isShownToEmployer)),
      ),
    );
  return rows.map(({ companyId }) => companyId);
}

type AnswerRow = typeof handOverAnswers.$inferSelect;

/** A person's answer about a new specialist, with its witness opened. */
export type HandOverAnswer = Omit<AnswerRow, 'profileId' | 'witness'> & {
  readonly witness: string | null;
};

const witnessPlace = (id: string) => `hand_over_answers.witness:${id}`;

/** Keeps what she answered; the witness is sealed with her key. */
export async function insertHandOverAnswer(
  tx: Database,
  key: PersonKey,
  { witness, ...answer }: HandOverAnswer,
): Promise<void> {
  await tx.insert(handOverAnswers).values({
    ...answer,
    profileId: key.profileId,
    witness: witness === null ? null : key.seal(witnessPlace(answer.id), witness),
  });
}

/** All a person has answered about new specialists, with their names: for herself. */
export async function listHandOverAnswers(db: Database, key: PersonKey) {
  const rows = await db
    .select({ row: handOverAnswers, to: users.name })
    .from(handOverAnswers)
    .innerJoin(users, eq(users.id, handOverAnswers.toId))
    .where(eq(handOverAnswers.profileId, key.profileId))
    .orderBy(asc(handOverAnswers.answeredAt));
  return rows.map(({ row: { id, answer, how, witness, answeredAt }, to }) => ({
    id,
    to,
    answer,
    how,
    answeredAt,
    witness: witness && openText(key, witnessPlace(id), witness),
  }));
}
