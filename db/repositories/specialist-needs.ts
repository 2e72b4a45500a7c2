import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { needOn } from '~/app/domain/needs/need-on';
import { openStates, postedStates, type PostedState } from '~/app/domain/needs/need-state';
import { companies, needs, profiles, tasks } from '../schema/index';
import type { Database } from '../store';
import type { Company } from './companies';
import { standsIn, type Need } from './needs';

/** A need with the company that posted it, as every specialist may read it (domain §11). */
export interface PostedNeed {
  readonly need: Need;
  readonly company: Company;
}

/** Every need but those that are about people of other specialists. */
function isOpenTo(db: Database, specialistId: string) {
  const own = db
    .select({ id: profiles.id })
    .from(profiles)
    .where(eq(profiles.specialistId, specialistId));
  return or(isNull(needs.aboutPersonId), inArray(needs.aboutPersonId, own));
}

/**
 * Needs that stand in the given states today and that a specialist may read, those that have waited
 * longest first. Nobody is looked for on behalf of a company that is stopped, so its needs are left
 * out while it is.
 */
export async function listPostedNeeds(
  db: Database,
  specialistId: string,
  states: readonly PostedState[],
  today: PlainDate,
): Promise<PostedNeed[]> {
  return listPosted(db, specialistId, states, today);
}

async function listPosted(
  db: Database,
  specialistId: string,
  states: readonly PostedState[],
  today: PlainDate,
  which?: SQL,
): Promise<PostedNeed[]> {
  const isShown = and(ne(companies.status, 'stopped'), isOpenTo(db, specialistId));
  const rows = await db
    .select({ need: needs, company: companies })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(and(standsIn(states, today), isShown, which))
    .orderBy(asc(needs.submittedAt), desc(needs.id));
  return rows.map(({ need, company }) => ({ need: needOn(need, today), company }));
}

/** The same of some needs only, in no order. */
export async function listPostedAmong(
  db: Database,
  specialistId: string,
  states: readonly PostedState[],
  today: PlainDate,
  ids: readonly string[],
): Promise<PostedNeed[]> {
  return listPosted(db, specialistId, states, today, inArray(needs.id, [...ids]));
}

/** What is to be done in the needs a specialist may read, by the need's id, to look in. */
export async function listTaskTexts(
  db: Database,
  specialistId: string,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ needId: tasks.needId, title: tasks.title, details: tasks.details })
    .from(tasks)
    .innerJoin(needs, eq(needs.id, tasks.needId))
    .where(and(inArray(needs.state, [...postedStates]), isOpenTo(db, specialistId)))
    .orderBy(asc(tasks.needId), asc(tasks.position));
  const texts = new Map<string, string[]>();
  for (const { needId, title, details } of rows) {
    const { text } = details;
    const of = texts.get(needId) ?? [];
    texts.set(needId, [...of, title, ...(text === undefined ? [] : [text])]);
  }
  return texts;
}

/** A need a specialist may read: sent in, and not about somebody else's jobseeker. */
export async function findNeedFor(
  db: Database,
  specialistId: string,
  needId: string,
): Promise<PostedNeed | undefined> {
  const [found] = await db
    .select({ need: needs, company: companies })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(
      and(
        eq(needs.id, needId),
        inArray(needs.state, [...postedStates]),
        isOpenTo(db, specialistId),
      ),
    );
  return found;
}

/**
 * A need that has been sent in, for what is already known to be the reader's: her proposal, her
 * list. A specialist who asks by a need's address comes by `findNeedFor`.
 */
export async function findPostedNeed(
  db: Database,
  needId: string,
): Promise<PostedNeed | undefined> {
  const [found] = await db
    .select({ need: needs, company: companies })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(and(eq(needs.id, needId), inArray(needs.state, [...postedStates])));
  return found;
}

/** What a specialist completes of a need: all that feeds matching and was not asked before. */
export type NeedCompletion = Partial<
  Pick<
    Need,
    | 'kind'
    | 'comeBackOn'
    | 'whyNow'
    | 'duration'
    | 'municipality'
    | 'address'
    | 'startOn'
    | 'seasonFrom'
    | 'seasonTo'
    | 'hoursMin'
    | 'hoursMax'
    | 'pay'
    | 'contractChance'
    | 'contractRequires'
    | 'isEqualTerms'
    | 'isAddition'
    | 'contactName'
    | 'contactPhone'
    | 'hasMentor'
    | 'support'
    | 'hasProgression'
    | 'resolved'
  >
>;

/** Saves a completion of a need that is not closed. False when it is a draft or closed. */
export async function completeNeedRow(
  tx: Database,
  needId: string,
  changes: NeedCompletion & { readonly updatedAt: string },
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(needs)
    .set(changes)
    .where(and(eq(needs.id, needId), inArray(needs.state, [...openStates])));
  return rows === 1;
}

/** Moves a need on if it still stands as it was read; of many at once only the first succeeds. */
export async function moveNeed(
  tx: Database,
  needId: string,
  step: { readonly from: PostedState; readonly to: PostedState },
  changes: Partial<Pick<Need, 'openedAt'>> & { readonly updatedAt: string },
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(needs)
    .set({ ...changes, state: step.to })
    .where(and(eq(needs.id, needId), eq(needs.state, step.from)));
  return rows === 1;
}
