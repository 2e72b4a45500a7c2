import type { Database } from '~/db/store';
import type { PostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import { resolveNeed, type ResolvedNeed } from '../../domain/matching/resolve-need';
import { matchNeedOf } from '../../domain/needs/match-need';
import { readResolver } from './word-resolver';

/**
 * A need as the matcher reads it: as kept, or read now where it was kept before it was resolved.
 * The company is as it stands in the register today, so that a new name hides nothing.
 */
export async function resolvedNeedOf(
  db: Database,
  { need, company }: PostedNeed,
): Promise<ResolvedNeed> {
  if (need.resolved) {
    const named = { ...need.resolved.need, company: company.name, companyId: company.id };
    return { ...need.resolved, need: named };
  }
  const resolver = await readResolver(db);
  return resolveNeed(matchNeedOf(company.name, need, await listTasks(db, need.id)), resolver);
}
