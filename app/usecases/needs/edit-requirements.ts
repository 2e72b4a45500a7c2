import {
  insertAnalysisVersion,
  isAnalysisSaved,
  listAnalysisVersions,
} from '~/db/repositories/analysis-versions';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import {
  editsAfter,
  mostEdits,
  noEdits,
  type RequirementEdit,
} from '../../domain/needs/requirements/requirement-edits';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { requirementsOf } from './requirements-of';

/** Why an edit does not count: `gone` – the item is not in the list; `too-many` – no room for more. */
export type EditRequirementsRefusal = 'gone' | 'too-many';

/** Adds, drops, restores or rewords one item of a need's list; whoever has ticked is asked anew. */
export async function editRequirements(
  services: Services,
  actor: SpecialistActor,
  needId: string,
  { id, edit }: { readonly id: string; readonly edit: RequirementEdit },
): Promise<Result<null, EditRequirementsRefusal>> {
  return services.store.transaction(async (tx) => {
    if (await isAnalysisSaved(tx, id, needId)) return ok(null);
    if (!(await findNeedFor(tx, actor.userId, needId))) return refuse('gone');
    const { items, dropped } = await requirementsOf(tx, needId);
    if (items.length === 0) return refuse('gone');
    const isListed = [...items, ...dropped].some((item) => 'of' in edit && item.of === edit.of);
    if (edit.kind !== 'add' && !isListed) return refuse('gone');
    const [latest] = await listAnalysisVersions(tx, needId, 'requirements');
    const content = editsAfter(latest?.content ?? noEdits, edit);
    if (Object.values(content).some((list) => list.length > mostEdits)) return refuse('too-many');
    const version = (latest?.version ?? 0) + 1;
    await insertAnalysisVersion(tx, {
      id,
      needId,
      subject: 'requirements',
      version,
      content,
      savedById: actor.userId,
      savedAt: nowOf(services),
    });
    await record(tx, services, {
      action: 'analysis.saved',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
      facts: { of: 'requirements', version },
    });
    return ok(null);
  });
}
