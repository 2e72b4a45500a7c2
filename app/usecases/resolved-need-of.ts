import type { Database } from '~/db/store';
import type { PostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import { resolveNeed, type ResolvedNeed } from '../domain/matching/resolve-need';
import { matchNeedOf } from '../domain/needs/match-need';
import { wordResolver } from './word-resolver';

/** A need as the matcher reads it: as kept, or read now where it was kept before it was resolved. */
export async function resolvedNeedOf(
  db: Database,
  { need, company }: PostedNeed,
): Promise<ResolvedNeed> {
  if (need.resolved) return need.resolved;
  return resolveNeed(matchNeedOf(company.name, need, await listTasks(db, need.id)), wordResolver);
}
