import { listAgreementsShownTo } from '~/db/repositories/agreement-previews';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';
import { openPreview } from './open-preview';

/** The drafts a company may read now, the newest first; nothing of what they say. */
export async function readShownDrafts(
  services: Services,
  actor: EmployerActor,
): Promise<{ readonly id: string; readonly shownAt: string; readonly isAnswered: boolean }[]> {
  const shown = await listAgreementsShownTo(services.store.read, actor.companyId);
  const readable = shown.map(async ({ agreement: { id }, shownAt, commentedAt }) => {
    const isReadable = (await openPreview(services, actor, id)) !== undefined;
    return isReadable ? [{ id, shownAt, isAnswered: commentedAt !== null }] : [];
  });
  return (await Promise.all(readable)).flat();
}
