import type { EmployerActor } from '~/app/auth/actor';
import { colleagueLimit, countTry, limitReached } from '~/app/auth/rate-limit';
import { isOwner, type Colleague } from '~/app/domain/companies/colleague';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUser, findUserByEmail, insertUser, listCompanyUsers } from '~/db/repositories/users';
import { renderMail } from '~/emails/layout';
import { colleagueInvited } from '~/emails/colleague-invited';
import { record } from '../record';

/**
 * An owner gives a colleague access to her own company, and the colleague gets a letter. `formId`
 * was given out with the form: sent many times it is one user and one letter. An address that any
 * user has or had is refused (`email-taken`): only an administrator lets somebody in again.
 */
export async function inviteColleague(
  services: Services,
  { companyId, userId, name: inviter }: EmployerActor,
  formId: string,
  colleague: Colleague,
): Promise<Result<null, 'not-owner' | 'email-taken' | 'too-many'>> {
  const url = `${services.baseUrl}/sign-in?next=${encodeURIComponent('/company')}`;
  const rendered = renderMail(colleagueInvited({ inviter, url }));
  const mail = prepareMail(services, 'invitation', { to: colleague.email, ...rendered });
  const limits = [colleagueLimit(companyId)];
  return services.store.transaction(async (tx) => {
    if (!isOwner(await listCompanyUsers(tx, companyId), userId)) return refuse('not-owner');
    const sentBefore = await findUser(tx, formId);
    if (sentBefore?.companyId === companyId && sentBefore.email === colleague.email)
      return ok(null);
    if (sentBefore || (await findUserByEmail(tx, colleague.email))) {
      return refuse('email-taken', 'email');
    }
    if (await limitReached(tx, services, limits)) return refuse('too-many');
    await countTry(tx, services, limits);
    await insertUser(tx, {
      ...colleague,
      id: formId,
      role: 'employer',
      phone: null,
      office: null,
      companyId,
      createdAt: nowOf(services),
      suspendedAt: null,
    });
    await record(tx, services, {
      action: 'user.invited',
      actor: `user:${userId}`,
      subject: `user:${formId}`,
      facts: { role: 'employer', companyRole: colleague.companyRole },
    });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}
