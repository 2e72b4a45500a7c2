import { agreementDraftCommented } from '~/emails/agreement-draft';
import { keepComments } from '~/db/repositories/agreement-previews';
import { enqueueMail } from '~/db/repositories/outbox';
import type { EmployerActor } from '../../auth/actor';
import type { PreviewComments } from '../../domain/agreements/preview';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import { openPreview } from './open-preview';

/**
 * What a company says of a draft it reads, field by field, in place of what it said before; its
 * specialist is told that it has. Nothing at all is an answer too. `not-found` – nothing is before it.
 */
export async function commentOnDraft(
  services: Services,
  actor: EmployerActor,
  agreementId: string,
  comments: PreviewComments,
): Promise<Result<null, 'not-found'>> {
  const opened = await openPreview(services, actor, agreementId);
  if (!opened) return refuse('not-found');
  const { agreement, key, preview } = opened;
  const letter = await letterToSpecialist(
    services,
    key,
    agreement.specialistId,
    'agreement-draft-commented',
    agreementDraftCommented(
      Object.keys(comments).length,
      `${services.baseUrl}/agreements/${agreementId}`,
    ),
  );
  return services.store.transaction(async (tx) => {
    const now = await openPreview(services, actor, agreementId, tx);
    const said = { comments, at: nowOf(services) };
    const isSame = now?.preview.id === preview.id;
    if (!isSame || !(await keepComments(tx, key, preview.id, said))) return refuse('not-found');
    await record(tx, services, {
      action: 'agreement.draft-commented',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { comments: Object.keys(comments).length },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
