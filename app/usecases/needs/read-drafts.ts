import { listNeedsOfCompany } from '~/db/repositories/needs';
import { listTasks } from '~/db/repositories/tasks';
import { whereDraftGoesOn, type DraftScreen } from '../../domain/needs/where-draft-goes-on';
import type { Services } from '../../services';

/** A posting that was begun and not sent, and the screen it goes on at. */
export interface Draft {
  readonly id: string;
  readonly title: string | null;
  readonly startedAt: string;
  readonly goesOnAt: DraftScreen;
  readonly tasks: readonly { readonly id: string }[];
}

/** The drafts of a company, in the order its needs are listed. */
export async function readDrafts({ store }: Services, companyId: string): Promise<Draft[]> {
  const needs = await listNeedsOfCompany(store.read, companyId);
  const drafts = needs.filter(({ state }) => state === 'draft');
  return Promise.all(
    drafts.map(async (draft) => {
      const tasks = await listTasks(store.read, draft.id);
      return {
        id: draft.id,
        title: draft.title,
        startedAt: draft.createdAt,
        goesOnAt: whereDraftGoesOn(draft, tasks),
        tasks: tasks.map(({ id }) => ({ id })),
      };
    }),
  );
}
