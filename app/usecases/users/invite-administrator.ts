import { findUserByEmail, insertUser } from '~/db/repositories/users';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Adds an administrator by the operator's hand: the way in before anyone can invite.
 * Refusal: `email-taken`.
 */
export function inviteAdministrator(
  services: Services,
  { email, name }: { email: string; name: string },
): Promise<Result<string, 'email-taken'>> {
  const id = services.newId();
  return services.store.transaction(async (tx) => {
    if (await findUserByEmail(tx, email)) return refuse('email-taken', 'email');
    await insertUser(tx, {
      id,
      role: 'administrator',
      email,
      name,
      phone: null,
      office: null,
      companyId: null,
      companyRole: null,
      createdAt: nowOf(services),
      suspendedAt: null,
    });
    await record(tx, services, {
      action: 'user.invited',
      actor: 'operator',
      subject: `user:${id}`,
      facts: { role: 'administrator' },
    });
    return ok(id);
  });
}
