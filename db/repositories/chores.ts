import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { ChoreState } from '~/app/domain/chores/chore';
import { choreLists, chores, companies } from '../schema/index';
import type { Database } from '../store';

export type ChoreList = typeof choreLists.$inferSelect;
export type PutInChore = typeof chores.$inferSelect;

/** Begins a list. The same id sent twice is one: false when it was there already. */
export async function insertChoreList(tx: Database, list: ChoreList): Promise<boolean> {
  const { changes } = await tx
    .insert(choreLists)
    .values(list)
    .onConflictDoNothing({ target: choreLists.id });
  return changes === 1;
}

/** The list a company began last, open or over. */
export async function findLatestChoreList(
  db: Database,
  companyId: string,
): Promise<ChoreList | undefined> {
  const [list] = await db
    .select()
    .from(choreLists)
    .where(eq(choreLists.companyId, companyId))
    .orderBy(desc(choreLists.createdAt), desc(choreLists.id))
    .limit(1);
  return list;
}

/** The list an address belongs to, and what its company is called. */
export async function findChoreListByToken(db: Database, token: string) {
  const [found] = await db
    .select({ list: choreLists, company: { name: companies.name, status: companies.status } })
    .from(choreLists)
    .innerJoin(companies, eq(companies.id, choreLists.companyId))
    .where(eq(choreLists.token, token));
  return found;
}

/** Closes a list of this company before its day. False when it was closed already. */
export async function closeChoreListRow(
  tx: Database,
  { companyId, listId }: { readonly companyId: string; readonly listId: string },
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(choreLists)
    .set({ closedAt: at })
    .where(
      and(
        eq(choreLists.id, listId),
        eq(choreLists.companyId, companyId),
        isNull(choreLists.closedAt),
      ),
    );
  return changes === 1;
}

/** Puts a chore in. The same id sent twice is one: false when it was there already. */
export async function insertChore(tx: Database, chore: PutInChore): Promise<boolean> {
  const { changes } = await tx
    .insert(chores)
    .values(chore)
    .onConflictDoNothing({ target: chores.id });
  return changes === 1;
}

export async function countChores(db: Database, listId: string): Promise<number> {
  return db.$count(chores, eq(chores.listId, listId));
}

/** Everything put in to any list of a company, in the order it came. */
export async function listChoresOfCompany(db: Database, companyId: string): Promise<PutInChore[]> {
  return db
    .select()
    .from(chores)
    .where(inArray(chores.listId, listsOf(db, companyId)))
    .orderBy(asc(chores.createdAt), asc(chores.id));
}

/**
 * Judges a chore of this company's that is no part of a need yet. False when there is none such.
 */
export async function judgeChoreRow(
  tx: Database,
  { companyId, choreId }: { readonly companyId: string; readonly choreId: string },
  state: ChoreState,
): Promise<boolean> {
  const { changes } = await tx
    .update(chores)
    .set({ state })
    .where(
      and(
        eq(chores.id, choreId),
        inArray(chores.listId, listsOf(tx, companyId)),
        isNull(chores.needId),
      ),
    );
  return changes === 1;
}

/** Makes kept chores of this company's a part of a need. Gives back how many: others are not. */
export async function takeChoresIntoNeed(
  tx: Database,
  { companyId, needId }: { readonly companyId: string; readonly needId: string },
  choreIds: readonly string[],
): Promise<number> {
  const { changes } = await tx
    .update(chores)
    .set({ needId })
    .where(
      and(
        inArray(chores.id, [...choreIds]),
        inArray(chores.listId, listsOf(tx, companyId)),
        eq(chores.state, 'kept'),
        isNull(chores.needId),
      ),
    );
  return changes;
}

/** Gives back the chores of a need that is thrown away. */
export async function giveChoresBack(tx: Database, needId: string): Promise<void> {
  await tx.update(chores).set({ needId: null }).where(eq(chores.needId, needId));
}

function listsOf(db: Database, companyId: string) {
  return db
    .select({ id: choreLists.id })
    .from(choreLists)
    .where(eq(choreLists.companyId, companyId));
}
