import { and, asc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openEach, openIfReadable } from '~/app/crypto/reading-key';
import type { Tick, TickSheet } from '~/app/domain/needs/requirements/ticks';
import { requirementTicks } from '../schema/index';
import type { Database } from '../store';

const place = (needId: string) => `requirement_ticks.ticks:${needId}`;

/** What is sealed: before it was kept what she left unanswered, her answers alone. */
type Sealed = TickSheet | readonly Tick[];

function sheetOf(sealed: Sealed): TickSheet {
  return 'ticks' in sealed ? sealed : { ticks: sealed, left: [] };
}

/** The person's answers to what a need asks; none while she has not been through it. */
export async function readTickSheet(
  db: Database,
  key: PersonKey,
  needId: string,
): Promise<TickSheet> {
  const [row] = await db
    .select()
    .from(requirementTicks)
    .where(and(eq(requirementTicks.profileId, key.profileId), eq(requirementTicks.needId, needId)));
  const sealed = row && openIfReadable(key, () => key.open<Sealed>(place(needId), row.ticks));
  return sealed ? sheetOf(sealed) : { ticks: [], left: [] };
}

/** Saves her answers to a need, sealed with her own key. */
export async function saveTicks(
  tx: Database,
  key: PersonKey,
  { id, needId, sheet, at }: { id: string; needId: string; sheet: TickSheet; at: string },
): Promise<void> {
  const sealed = { ticks: key.seal(place(needId), sheet), updatedAt: at };
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
  return openEach(key, rows, ({ needId, ticks }) => ({
    needId,
    ticks: sheetOf(key.open<Sealed>(place(needId), ticks)).ticks,
  }));
}
