import { deleteAgreementDraft } from '~/db/repositories/agreement-drafts';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { record } from '../record';

/**
 * `not-found` – not hers, or gone; `sent-once` – the parties have had it: it is called back instead;
 * `shown-once` – the company has read it.
 */
export type ThrowAwayRefusal = 'not-found' | 'sent-once' | 'shown-once';

/**
 * Throws an agreement away that nobody but its specialist has seen: begun by mistake, or of the
 * wrong kind. Its proposal stands as before, and another can be begun.
 */
export async function throwAwayDraft(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<{ readonly proposalId: string }, ThrowAwayRefusal>> {
  const own = { id: agreementId, specialistId: actor.userId };
  return services.store.transaction(async (tx) => {
    const found = await findAgreementForSpecialist(tx, actor.userId, agreementId);
    if (!found) return refuse('not-found');
    const isUnsent = found.version === 0 && found.sentAt === null;
    if (!(await deleteAgreementDraft(tx, own))) {
      return refuse(isUnsent ? 'shown-once' : 'sent-once');
    }
    const { proposalId, kind } = found;
    await record(tx, services, {
      action: 'agreement.thrown-away',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { proposal: proposalId, kind },
    });
    return ok({ proposalId });
  });
}
