import { listTasks } from '~/db/repositories/tasks';
import type { EmployerActor } from '../../auth/actor';
import { windowsOfTiles, type WeekTile } from '../../domain/needs/week-tiles';
import { ok, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { changeNeed } from './change-need';
import type { DraftRefusal } from './draft-of';
import { writeTask } from './write-task';

/** Gives the same times to every task of a draft that has none of its own; no tile gives none. */
export async function giveTimes(
  services: Services,
  actor: EmployerActor,
  needId: string,
  tiles: readonly WeekTile[],
): Promise<Result<null, DraftRefusal>> {
  const times = windowsOfTiles(tiles);
  if (times.length === 0) return ok(null);
  return changeNeed(services, actor, needId, async (tx, draft, at) => {
    for (const { id, details } of await listTasks(tx, needId)) {
      if (details.times !== undefined) continue;
      const written = await writeTask(tx, { ...draft, taskId: id }, { details: { times } }, at);
      if (!written.ok) return written;
    }
    return ok(null);
  });
}
