import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { enqueueMail } from '~/db/repositories/outbox';
import { listOpenOffices } from '~/db/repositories/offices';
import { hasSignedIn } from '~/db/repositories/sessions';
import { endAttemptsOf } from '~/db/repositories/sign-in-attempts';
import { findUser, findUserByEmail, listCompanyUsers, updateUser } from '~/db/repositories/users';
import { invitationMail } from '~/emails/invitation';
import { record } from '../record';

/** What an administrator may change of a user; what her role has not is left as it is. */
export interface UserChange {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly office: string | undefined;
  readonly companyRole: 'owner' | 'member' | undefined;
}

type ChangeRefusal =
  | 'not-found'
  | 'email-taken'
  | 'signed-in-before'
  | 'last-owner'
  | 'unknown-office';

/**
 * Changes a user. A misspelt address is mended only before the first sign-in (`signed-in-before`):
 * afterwards it is who she is. Letters to the old address are worthless from then on, and the
 * invitation goes to the new one. `last-owner`: a company keeps one who can give others access.
 */
export async function changeUser(
  services: Services,
  actor: AdministratorActor,
  userId: string,
  { name, email, phone, office, companyRole }: UserChange,
): Promise<Result<null, ChangeRefusal>> {
  const url = `${services.baseUrl}/sign-in`;
  const rendered = invitationMail({ url, provider: services.config.PROVIDER_NAME });
  const invitation = prepareMail(services, 'invitation', { to: email, ...rendered });
  return services.store.transaction(async (tx) => {
    const user = await findUser(tx, userId);
    if (!user) return refuse('not-found');
    const isMoved = email !== user.email;
    if (isMoved && (await hasSignedIn(tx, userId))) return refuse('signed-in-before', 'email');
    if (isMoved && (await findUserByEmail(tx, email))) return refuse('email-taken', 'email');
    const people = user.companyId === null ? [] : await listCompanyUsers(tx, user.companyId);
    const otherOwners = people.filter((one) => one.companyRole === 'owner' && one.id !== userId);
    const isStepDown = user.companyRole === 'owner' && companyRole === 'member';
    if (isStepDown && user.suspendedAt === null && otherOwners.length === 0) {
      return refuse('last-owner', 'companyRole');
    }
    const isNewOffice = user.role === 'specialist' && office && office !== user.office;
    if (isNewOffice && !(await listOpenOffices(tx)).includes(office)) {
      return refuse('unknown-office', 'office');
    }
    await updateUser(tx, userId, {
      ...{ name, email, phone },
      office: user.role === 'specialist' ? (office ?? user.office) : user.office,
      companyRole: user.role === 'employer' ? (companyRole ?? user.companyRole) : null,
    });
    if (isMoved) {
      await endAttemptsOf(tx, userId, nowOf(services));
      if (user.suspendedAt === null) await enqueueMail(tx, invitation);
    }
    await record(tx, services, {
      action: 'user.changed',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
      facts: { isAddressMended: isMoved },
    });
    return ok(null);
  });
}
