import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach } from '~/app/crypto/reading-key';
import type { CarvedPlan } from '~/app/domain/carving/workbench/carved-plan';
import { noHistory, type PlanHistory } from '~/app/domain/carving/workbench/plan-history';
import { carvedJobs, companies } from '../schema/index';
import type { Database } from '../store';

type Row = typeof carvedJobs.$inferSelect;

/** A carved job with its words opened. */
export type StoredCarvedJob = Omit<Row, 'plan' | 'earlier'> & { readonly plan: CarvedPlan };

const place = (id: string, field: 'plan' | 'earlier') => `carved_jobs.${field}:${id}`;

/**
 * Keeps a carved job, sealed with her key. The same form sent twice makes one; false when it was
 * there.
 */
export async function insertCarvedJob(
  tx: Database,
  key: PersonKey,
  job: Omit<StoredCarvedJob, 'profileId' | 'version' | 'needId'>,
): Promise<boolean> {
  const { changes } = await tx
    .insert(carvedJobs)
    .values({
      ...job,
      profileId: key.profileId,
      plan: key.seal(place(job.id, 'plan'), job.plan),
      earlier: null,
      version: 1,
      needId: null,
    })
    .onConflictDoNothing({ target: carvedJobs.id });
  return changes === 1;
}

/** All jobs carved for a person, the last changed first. */
export async function listCarvedJobs(db: Database, key: PersonKey): Promise<StoredCarvedJob[]> {
  const rows = await db
    .select()
    .from(carvedJobs)
    .where(eq(carvedJobs.profileId, key.profileId))
    .orderBy(desc(carvedJobs.updatedAt), desc(carvedJobs.id));
  return openEach(key, rows, (row) => opened(key, row));
}

/** What stood in the jobs carved for a person before their latest changes, and is kept. */
export async function listEarlierPlans(
  db: Database,
  key: PersonKey,
): Promise<{ readonly jobId: string; readonly plans: readonly CarvedPlan[] }[]> {
  const rows = await db
    .select()
    .from(carvedJobs)
    .where(and(eq(carvedJobs.profileId, key.profileId), isNotNull(carvedJobs.earlier)));
  return openEach(key, rows, (row) => {
    const { past, ahead } = historyOf(key, row);
    return { jobId: row.id, plans: [...past, ...ahead] };
  });
}

/** One job carved for this person, with what it was before; anybody else's is not found. */
export async function findCarvedJob(
  db: Database,
  key: PersonKey,
  jobId: string,
): Promise<
  | (StoredCarvedJob & {
      readonly history: PlanHistory;
      readonly company: typeof companies.$inferSelect;
    })
  | undefined
> {
  const [found] = await db
    .select({ job: carvedJobs, company: companies })
    .from(carvedJobs)
    .innerJoin(companies, eq(companies.id, carvedJobs.companyId))
    .where(and(eq(carvedJobs.id, jobId), eq(carvedJobs.profileId, key.profileId)));
  return (
    found && {
      ...opened(key, found.job),
      history: historyOf(key, found.job),
      company: found.company,
    }
  );
}

/** The job a need about this person was made of; undefined where it is none. */
export async function findCarvedJobOfNeed(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<StoredCarvedJob | undefined> {
  const [row] = await db
    .select()
    .from(carvedJobs)
    .where(and(eq(carvedJobs.needId, needId), eq(carvedJobs.profileId, key.profileId)));
  return row && opened(key, row);
}

export interface PlanStep {
  readonly jobId: string;
  /** The version that was read: of two changes at once only the first is kept. */
  readonly version: number;
  readonly plan: CarvedPlan;
  readonly history: PlanHistory;
  /** The need it had become when it was read; its work is then not changed any more. */
  readonly needId: string | null;
  readonly at: string;
}

/** Keeps a changed plan if nobody changed it, or made a need of it, since it was read. */
export async function savePlan(
  tx: Database,
  key: PersonKey,
  { jobId, version, needId, plan, history, at }: PlanStep,
): Promise<boolean> {
  const { changes } = await tx
    .update(carvedJobs)
    .set({
      plan: key.seal(place(jobId, 'plan'), plan),
      earlier: key.seal(place(jobId, 'earlier'), history),
      version: version + 1,
      updatedAt: at,
    })
    .where(isAsRead(key, { jobId, version, needId }));
  return changes === 1;
}

/** Marks the need it became, once, and which task is which, if nobody changed it since it was read. */
export async function markBecameNeed(
  tx: Database,
  key: PersonKey,
  {
    needId,
    plan,
    at,
    ...read
  }: Pick<PlanStep, 'jobId' | 'version' | 'plan' | 'at'> & { readonly needId: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(carvedJobs)
    .set({ needId, plan: key.seal(place(read.jobId, 'plan'), plan), updatedAt: at })
    .where(isAsRead(key, { ...read, needId: null }));
  return changes === 1;
}

function isAsRead(
  key: PersonKey,
  { jobId, version, needId }: Pick<PlanStep, 'jobId' | 'version' | 'needId'>,
) {
  return and(
    eq(carvedJobs.id, jobId),
    eq(carvedJobs.profileId, key.profileId),
    eq(carvedJobs.version, version),
    needId === null ? isNull(carvedJobs.needId) : eq(carvedJobs.needId, needId),
  );
}

function opened(key: PersonKey, { plan, earlier: _history, ...row }: Row): StoredCarvedJob {
  return { ...row, plan: key.open<CarvedPlan>(place(row.id, 'plan'), plan) };
}

/** Jobs kept before there were more steps than one hold the one plan before the last change. */
function historyOf(key: PersonKey, { id, earlier }: Row): PlanHistory {
  if (earlier === null) return noHistory;
  const kept = key.open<PlanHistory | CarvedPlan>(place(id, 'earlier'), earlier);
  return 'past' in kept ? kept : { past: [kept], ahead: [] };
}
