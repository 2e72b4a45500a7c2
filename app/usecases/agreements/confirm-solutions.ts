import { confirmAgreementText } from '~/db/repositories/agreement-drafts';
import { findAgreementForSpecialist, sealConfirmedHash } from '~/db/repositories/agreements';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openAgreement } from './open-agreement';
import { record } from '../record';

/** `not-found` – not hers; `changed-meanwhile` – it says something else than what was confirmed. */
export type ConfirmRefusal = 'not-found' | 'changed-meanwhile';

/**
 * Keeps with the text that its specialist has read how each no and each change of the jobseeker's
 * is solved, and that the text says so. It counts for exactly this text and these solutions.
 * @param confirmHash of the text and the solutions that stood on the page.
 */
export async function confirmSolutions(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
  confirmHash: string,
): Promise<Result<null, ConfirmRefusal>> {
  const found = await findAgreementForSpecialist(services.store.read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  if (!opened) return refuse('not-found');
  if (opened.areSolutionsConfirmed) return ok(null);
  const { agreement, key, gaps, noes } = opened;
  const isOpen = gaps.some(({ code }) => code === 'solution-unconfirmed');
  if (!isOpen || confirmHash !== opened.confirmHash) return refuse('changed-meanwhile');
  const sealed = sealConfirmedHash(key, agreement.id, confirmHash);
  return services.store.transaction(async (tx) => {
    if (!(await confirmAgreementText(tx, agreement, sealed))) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'agreement.solutions-confirmed',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { noes: noes.length },
    });
    return ok(null);
  });
}
