import { and, asc, desc, eq, inArray, min, ne } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach } from '~/app/crypto/reading-key';
import type { FirstContact, FoundJob } from '~/app/domain/found-jobs/found-job';
import type { WrittenDown } from '~/app/domain/profiles/said';
import { foundJobs, profiles } from '../schema/index';
import type { Database } from '../store';

type Row = typeof foundJobs.$inferSelect;

/** A found place of work with its words opened. */
export type StoredFoundJob = Omit<Row, 'details'> & { readonly details: FoundJob };

const place = (id: string) => `found_jobs.details:${id}`;

/** What is told first: said to nobody unless her specialist wrote it down. */
export type NewFoundJob = Omit<StoredFoundJob, keyof WrittenDown> & Partial<WrittenDown>;

/**
 * Keeps what she found, sealed with her key. The same id sent twice is one; false when it was
 * there.
 */
export async function insertFoundJob(
  tx: Database,
  key: PersonKey,
  { details, ...job }: NewFoundJob,
): Promise<boolean> {
  const { changes } = await tx
    .insert(foundJobs)
    .values({ ...job, details: key.seal(place(job.id), details) })
    .onConflictDoNothing({ target: foundJobs.id });
  return changes === 1;
}

/** All a person has found herself, the newest first. */
export async function listFoundJobs(db: Database, key: PersonKey): Promise<StoredFoundJob[]> {
  const rows = await db
    .select()
    .from(foundJobs)
    .where(eq(foundJobs.profileId, key.profileId))
    .orderBy(desc(foundJobs.toldAt), desc(foundJobs.id));
  return openEach(key, rows, (row) => ({
    ...row,
    details: key.open<FoundJob>(place(row.id), row.details),
  }));
}

/** The specialist's own people who have found something nobody has taken up, by code. */
export async function listWhoFoundJobs(db: Database, specialistId: string) {
  return db
    .select({ profileId: profiles.id, code: profiles.code, since: min(foundJobs.toldAt) })
    .from(foundJobs)
    .innerJoin(profiles, eq(profiles.id, foundJobs.profileId))
    .where(and(eq(profiles.specialistId, specialistId), eq(foundJobs.state, 'told')))
    .groupBy(profiles.id, profiles.code)
    .orderBy(asc(profiles.code));
}

interface OwnFoundJob {
  readonly profileId: string;
  readonly foundJobId: string;
}

/**
 * How many of a person's nobody has taken up, besides the one with this id, which may be sent
 * again.
 */
export async function countOtherToldJobs(
  db: Database,
  { profileId, foundJobId }: OwnFoundJob,
): Promise<number> {
  return db.$count(
    foundJobs,
    and(
      eq(foundJobs.profileId, profileId),
      ne(foundJobs.id, foundJobId),
      eq(foundJobs.state, 'told'),
    ),
  );
}

/** She takes back what nobody has taken up. False when it is not hers, or is taken up. */
export async function takeBackFoundJobRow(tx: Database, own: OwnFoundJob, at: string) {
  const { changes } = await tx
    .update(foundJobs)
    .set({ state: 'taken-back', changedAt: at })
    .where(isOwnIn(own, ['told']));
  return changes === 1;
}

/** She chooses anew who makes the first contact. False when it is not hers, or is taken back. */
export async function chooseFirstContactRow(
  tx: Database,
  own: OwnFoundJob,
  firstContact: FirstContact,
  at: string,
): Promise<boolean> {
  const { changes } = await tx
    .update(foundJobs)
    .set({ firstContact, changedAt: at })
    .where(isOwnIn(own, ['told', 'taken-up']));
  return changes === 1;
}

/**
 * Ties a found place to the need written down from it, once. False when it does not wait for that.
 */
export async function takeUpFoundJobRow(
  tx: Database,
  own: OwnFoundJob,
  { needId, at }: { readonly needId: string; readonly at: string },
): Promise<boolean> {
  const { changes } = await tx
    .update(foundJobs)
    .set({ state: 'taken-up', needId, changedAt: at })
    .where(isOwnIn(own, ['told']));
  return changes === 1;
}

function isOwnIn({ profileId, foundJobId }: OwnFoundJob, states: Row['state'][]) {
  return and(
    eq(foundJobs.id, foundJobId),
    eq(foundJobs.profileId, profileId),
    inArray(foundJobs.state, states),
  );
}
