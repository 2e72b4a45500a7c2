import type { AdministratorActor } from '~/app/auth/actor';
import { isOver } from '~/app/domain/companies/company-record';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { enqueueMail } from '~/db/repositories/outbox';
import { listOpenOffices } from '~/db/repositories/offices';
import { findUser, findUserByEmail, insertUser } from '~/db/repositories/users';
import { invitationMail } from '~/emails/invitation';
import { record } from '../record';

/** Somebody who is to have access; what belongs to other roles than hers does not exist. */
export type Invitation = { readonly name: string; readonly email: string } & (
  | {
      readonly role: 'employer';
      readonly companyId: string;
      readonly companyRole: 'owner' | 'member';
    }
  | { readonly role: 'specialist'; readonly office: string }
  | { readonly role: 'administrator' }
);

/**
 * Gives somebody access and tells her by letter where to sign in. `formId` was given out with the
 * form, so that the same form sent twice makes one user and one letter.
 * Refusals: `email-taken`, `unknown-company`, `company-stopped` (the cooperation is over),
 * `unknown-office`.
 */
export async function inviteUser(
  services: Services,
  actor: AdministratorActor,
  formId: string,
  invitation: Invitation,
): Promise<
  Result<string, 'email-taken' | 'unknown-company' | 'company-stopped' | 'unknown-office'>
> {
  const { name, email, role } = invitation;
  const url = `${services.baseUrl}/sign-in`;
  const rendered = invitationMail({ url, provider: services.config.PROVIDER_NAME });
  const mail = prepareMail(services, 'invitation', { to: email, ...rendered });

  return services.store.transaction(async (tx) => {
    const sentBefore = await findUser(tx, formId);
    if (sentBefore?.email === email) return ok(formId);
    const id = sentBefore ? services.newId() : formId;
    if (await findUserByEmail(tx, email)) return refuse('email-taken', 'email');
    if (role === 'employer') {
      const company = await findCompany(tx, invitation.companyId);
      if (!company) return refuse('unknown-company', 'companyId');
      if (isOver(company.status)) return refuse('company-stopped', 'companyId');
    }
    if (role === 'specialist' && !(await listOpenOffices(tx)).includes(invitation.office)) {
      return refuse('unknown-office', 'office');
    }
    await insertUser(tx, {
      id,
      role,
      email,
      name,
      phone: null,
      office: role === 'specialist' ? invitation.office : null,
      companyId: role === 'employer' ? invitation.companyId : null,
      companyRole: role === 'employer' ? invitation.companyRole : null,
      createdAt: nowOf(services),
      suspendedAt: null,
    });
    await record(tx, services, {
      action: 'user.invited',
      actor: `user:${actor.userId}`,
      subject: `user:${id}`,
      facts: { role },
    });
    await enqueueMail(tx, mail);
    return ok(id);
  });
}
