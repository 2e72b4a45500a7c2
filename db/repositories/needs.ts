import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { isEditable } from '~/app/domain/needs/need-after';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { needOn } from '~/app/domain/needs/need-on';
import { needStates, workedOnStates, type NeedState } from '~/app/domain/needs/need-state';
import { needs } from '../schema/index';
import type { Database } from '../store';

export type Need = typeof needs.$inferSelect;

/** A need of which nothing is known yet: what nobody has answered is null, never zero or no. */
export const unknownNeed = {
  kind: 'tasks',
  title: null,
  whyNow: null,
  municipality: null,
  address: null,
  startOn: null,
  seasonFrom: null,
  seasonTo: null,
  comeBackOn: null,
  hoursMin: null,
  hoursMax: null,
  duration: null,
  pay: null,
  contractChance: null,
  contractRequires: null,
  isEqualTerms: null,
  isAddition: null,
  contactName: null,
  contactPhone: null,
  hasMentor: null,
  support: null,
  hasProgression: null,
  resolved: null,
  closedReason: null,
  closedNote: null,
  pausedUntilOn: null,
  resumesAt: null,
  copiedFromId: null,
  aboutPersonId: null,
  submittedAt: null,
  openedAt: null,
} as const satisfies Partial<Need>;

/** What an employer's own steps may change in a draft. */
export type DraftChanges = Partial<
  Pick<
    Need,
    | 'title'
    | 'municipality'
    | 'address'
    | 'startOn'
    | 'hoursMin'
    | 'hoursMax'
    | 'pay'
    | 'contractChance'
    | 'contactName'
    | 'contactPhone'
    | 'hasMentor'
    | 'kind'
    | 'comeBackOn'
    | 'seasonFrom'
    | 'seasonTo'
    | 'whyNow'
    | 'duration'
    | 'contractRequires'
    | 'isEqualTerms'
    | 'isAddition'
    | 'resolved'
  >
>;

/** Starts a draft. The same id sent twice makes one need: false when it was there already. */
export async function insertNeed(tx: Database, need: Need): Promise<boolean> {
  const { changes } = await tx.insert(needs).values(need).onConflictDoNothing();
  return changes === 1;
}

/**
 * A need of this company; anyone else's is not found, nor one that is about a person: that is
 * information about her, and the company reads of it only what she lets a proposal say.
 */
export async function findNeedOfCompany(
  db: Database,
  companyId: string,
  needId: string,
): Promise<Need | undefined> {
  const [need] = await db
    .select()
    .from(needs)
    .where(and(eq(needs.id, needId), eq(needs.companyId, companyId), isNull(needs.aboutPersonId)));
  return need;
}

/** Everything a company has posted and begun to post, the newest first; not what is about a person. */
export async function listNeedsOfCompany(db: Database, companyId: string): Promise<Need[]> {
  return db
    .select()
    .from(needs)
    .where(and(eq(needs.companyId, companyId), isNull(needs.aboutPersonId)))
    .orderBy(desc(needs.createdAt), desc(needs.id));
}

/** Saves a step of a need. False when it is not this company's, or has been opened. */
export async function saveDraft(
  tx: Database,
  { companyId, needId }: { readonly companyId: string; readonly needId: string },
  changes: DraftChanges & { readonly updatedAt: string },
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(needs)
    .set(changes)
    .where(
      and(
        eq(needs.id, needId),
        eq(needs.companyId, companyId),
        inArray(needs.state, needStates.filter(isEditable)),
      ),
    );
  return rows === 1;
}

/** Sends a draft in. Of many at once only the first succeeds. */
export async function markSubmitted(
  tx: Database,
  { companyId, needId }: { readonly companyId: string; readonly needId: string },
  sent: Pick<Need, 'resolved'> & { readonly at: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(needs)
    .set({ state: 'submitted', resolved: sent.resolved, submittedAt: sent.at, updatedAt: sent.at })
    .where(and(eq(needs.id, needId), eq(needs.companyId, companyId), eq(needs.state, 'draft')));
  return changes === 1;
}

interface MovingNeed {
  readonly companyId: string;
  readonly needId: string;
  /** How it stood when it was read: of many moves at once only the first succeeds. */
  readonly from: NeedState;
}

/** Moves a need its own company has sent. False when it does not stand as it did. */
export async function moveNeedOfCompany(
  tx: Database,
  { companyId, needId, from }: MovingNeed,
  changes: Partial<Need> & Pick<Need, 'state' | 'resumesAt' | 'updatedAt'>,
): Promise<boolean> {
  const { changes: rows } = await tx
    .update(needs)
    .set(changes)
    .where(and(eq(needs.id, needId), eq(needs.companyId, companyId), eq(needs.state, from)));
  return rows === 1;
}

/** Needs that stand in one of the states on a day, as `needOn` says: an ended pause is none. */
export function standsIn(states: readonly NeedState[], today: PlainDate) {
  const worked = workedOnStates.filter((state) => states.includes(state));
  return or(
    and(inArray(needs.state, [...states]), or(ne(needs.state, 'paused'), isPausedOn(today))),
    and(
      eq(needs.state, 'paused'),
      lte(needs.pausedUntilOn, today),
      inArray(needs.resumesAt, worked),
    ),
  );
}

function isPausedOn(today: PlainDate) {
  const { pausedUntilOn, resumesAt } = needs;
  return or(isNull(pausedUntilOn), isNull(resumesAt), gt(pausedUntilOn, today));
}

/**
 * Writes down what a date has decided: a pause whose day has come is over. Called before a move or
 * a change, so that both find the need as everybody reads it.
 */
export async function settleEndedPause(
  tx: Database,
  needId: string,
  today: PlainDate,
): Promise<void> {
  const paused = and(eq(needs.id, needId), eq(needs.state, 'paused'), isNotNull(needs.resumesAt));
  const [need] = await tx.select().from(needs).where(paused);
  if (!need) return;
  const { state, resumesAt } = needOn(need, today);
  await tx.update(needs).set({ state, resumesAt }).where(paused);
}

/** Throws a draft away; its tasks must be gone. False when it is not a draft of this company. */
export async function deleteDraft(
  tx: Database,
  { companyId, needId }: { readonly companyId: string; readonly needId: string },
): Promise<boolean> {
  const { changes } = await tx
    .delete(needs)
    .where(and(eq(needs.id, needId), eq(needs.companyId, companyId), eq(needs.state, 'draft')));
  return changes === 1;
}

/** Every need that was ever sent in, the oldest first, for the operator's export; not what is about a person. */
export async function listAllNeeds(db: Database): Promise<Need[]> {
  return db
    .select()
    .from(needs)
    .where(and(ne(needs.state, 'draft'), isNull(needs.aboutPersonId)))
    .orderBy(asc(needs.createdAt), asc(needs.id));
}
