import { and, asc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import type { Tick } from '~/app/domain/needs/requirements/ticks';
import { requirementTicks } from '../schema/index';
import type { Database } from '../store';

const place = (needId: string) => `requirement_ticks.ticks:${needId}`;

/** The person's answers to what a need asks; none while she has not been through it. */
export async function readTicks(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<readonly Tick[]> {
  const [row] = await db
    .select()
    .from(requirementTicks)
    .where(and(eq(requirementTicks.profileId, key.profileId), eq(requirementTicks.needId, needId)));
  return row ? key.open<readonly Tick[]>(place(needId), row.ticks) : [];
}

/** Saves her answers to a need, sealed with her own key. */
export async function saveTicks(
  tx: Database,
  key: PersonKey,
  { id, needId, ticks, at }: { id: string; needId: string; ticks: readonly Tick[]; at: string },
): Promise<void> {
  const sealed = { ticks: key.seal(place(needId), ticks), updatedAt: at };
  await tx
    .insert(requirementTicks)
    .values({ id, profileId: key.profileId, needId, ...sealed })
    .onConflictDoUpdate({
      target: [requirementTicks.profileId, requirementTicks.needId],
      set: sealed,
    });
}

/** All her answers, need by need, for her own page. */
export async function listTicksOfPerson(
  db: Database,
  key: PersonKey,
): Promise<{ readonly needId: string; readonly ticks: readonly Tick[] }[]> {
  const rows = await db
    .select()
    .from(requirementTicks)
    .where(eq(requirementTicks.profileId, key.profileId))
    .orderBy(asc(requirementTicks.updatedAt), asc(requirementTicks.id));
  return rows.map(({ needId, ticks }) => ({
    needId,
    ticks: key.open<readonly Tick[]>(place(needId), ticks),
  }));
}
