import { approveAgreement as approveOnce } from '~/db/repositories/agreement-drafts';
import { findAgreement, sealApprovalReason } from '~/db/repositories/agreements';
import type { AdministratorActor } from '../../auth/actor';
import { exceptionsAsked } from '../../domain/agreements/approvals';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openAgreement } from './open-agreement';
import { record } from '../record';

/** `not-found`; `nothing-asked` – no exception needs her; `changed-meanwhile`. */
export type ApproveRefusal = 'not-found' | 'nothing-asked' | 'changed-meanwhile';

/**
 * An administrator's yes to what is not the rule (domain §8), with her own reason, to the text as
 * it stood when she was told. She is told which exception, never what the agreement says.
 */
export async function approveAgreement(
  services: Services,
  actor: AdministratorActor,
  { agreementId, seenAt }: { readonly agreementId: string; readonly seenAt: string },
  reason: string,
): Promise<Result<null, ApproveRefusal>> {
  const found = await findAgreement(services.store.read, agreementId);
  const opened = found && (await openAgreement(services, found));
  if (!opened) return refuse('not-found');
  const exceptions = exceptionsAsked(opened.gaps);
  if (exceptions.length === 0) return refuse('nothing-asked');
  const sealed = sealApprovalReason(opened.key, agreementId, reason);
  const approval = { by: actor.userId, reason: sealed, at: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if (!(await approveOnce(tx, agreementId, approval, seenAt))) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'agreement.approved',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { exceptions: exceptions.join(',') },
    });
    return ok(null);
  });
}
