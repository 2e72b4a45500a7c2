import type { EmployerActor } from '~/app/auth/actor';
import { isOwner, mayEndAccess } from '~/app/domain/companies/colleague';
import { ok, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { endColleagueInvitation } from '~/db/repositories/colleague-invitations';
import { endSessionsOf } from '~/db/repositories/sessions';
import { listCompanyUsers, suspend } from '~/db/repositories/users';
import { record } from '../record';

/**
 * An owner ends the access of one of her own company's people, whose sessions end at once. An
 * invitation that opened nothing ends as an access does, so that it cannot be told from one.
 * Refusals: `not-owner`, `not-found` (also someone of another company), `last-owner`.
 */
export async function endColleagueAccess(
  services: Services,
  { companyId, userId }: EmployerActor,
  colleagueId: string,
): Promise<Result<null, 'not-owner' | 'not-found' | 'last-owner'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const people = await listCompanyUsers(tx, companyId);
    const invitation = { companyId, id: colleagueId };
    if (isOwner(people, userId) && (await endColleagueInvitation(tx, invitation, now))) {
      await record(tx, services, {
        action: 'user.invitation-ended',
        actor: `user:${userId}`,
        subject: `company:${companyId}`,
      });
      return ok(null);
    }
    const allowed = mayEndAccess(people, { by: userId, whom: colleagueId });
    if (!allowed.ok) return allowed;
    await suspend(tx, colleagueId, now);
    await endSessionsOf(tx, colleagueId, now);
    await record(tx, services, {
      action: 'user.suspended',
      actor: `user:${userId}`,
      subject: `user:${colleagueId}`,
    });
    return ok(null);
  });
}
