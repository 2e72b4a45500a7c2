import type { EmployerActor } from '~/app/auth/actor';
import { colleagueLimit, countTry, limitReached } from '~/app/auth/rate-limit';
import { isOwner, type Colleague } from '~/app/domain/companies/colleague';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import {
  insertColleagueInvitation,
  listColleagueInvitations,
} from '~/db/repositories/colleague-invitations';
import { findCompany } from '~/db/repositories/companies';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUser, findUserByEmail, insertUser, listCompanyUsers } from '~/db/repositories/users';
import { colleagueElsewhere } from '~/emails/colleague-elsewhere';
import { colleagueInvited } from '~/emails/colleague-invited';
import { renderMail } from '~/emails/layout';
import { record } from '../record';

type InviteRefusal = 'not-owner' | 'has-access' | 'access-ended' | 'too-many' | 'not-now';

/**
 * An owner gives a colleague access to her own company, and the colleague gets a letter. `formId`
 * was given out with the form: sent many times it is one user and one letter. Who is registered
 * with others is not told: such an address gets a letter that says so, and stands in the list as
 * any other. Refusals about her own company's people: `has-access`, and `access-ended`, since only
 * an administrator lets somebody in again; `not-now` – the form was used for somebody else.
 */
export async function inviteColleague(
  services: Services,
  { companyId, userId, name: inviter }: EmployerActor,
  formId: string,
  colleague: Colleague,
): Promise<Result<null, InviteRefusal>> {
  const { email } = colleague;
  const url = `${services.baseUrl}/sign-in?next=${encodeURIComponent('/company')}`;
  const { PROVIDER_NAME: provider, SUPPORT_PHONE: phone } = services.config;
  const company = (await findCompany(services.store.read, companyId))?.name ?? '';
  const letter = (content: ReturnType<typeof colleagueInvited>) =>
    prepareMail(services, 'invitation', { to: email, ...renderMail(content) });
  // Both are made, so that the one takes as long as the other.
  const invitation = letter(colleagueInvited({ inviter, url }));
  const explanation = letter(colleagueElsewhere({ inviter, company, provider, phone }));
  const limits = [colleagueLimit(companyId)];
  return services.store.transaction(async (tx) => {
    const people = await listCompanyUsers(tx, companyId);
    const invitations = await listColleagueInvitations(tx, companyId);
    if (!isOwner(people, userId)) return refuse('not-owner');
    const sentBefore = (await findUser(tx, formId)) ?? invitations.find(({ id }) => id === formId);
    if (sentBefore) {
      const isSame = sentBefore.companyId === companyId && sentBefore.email === email;
      return isSame ? ok(null) : refuse('not-now');
    }
    const own = invitations.filter((one) => one.email === email);
    const isIn = people.some((one) => one.email === email);
    if (isIn || own.some(({ endedAt }) => endedAt === null)) return refuse('has-access', 'email');
    const taken = await findUserByEmail(tx, email);
    if (taken?.companyId === companyId || own.length > 0) return refuse('access-ended', 'email');
    if (await limitReached(tx, services, limits)) return refuse('too-many');
    await countTry(tx, services, limits);
    const at = nowOf(services);
    if (taken) {
      await insertColleagueInvitation(tx, {
        ...{ ...colleague, id: formId, companyId, invitedAt: at, endedAt: null },
      });
    } else {
      await insertUser(tx, {
        ...{ ...colleague, id: formId, companyId, role: 'employer', createdAt: at },
        ...{ phone: null, office: null, suspendedAt: null },
      });
    }
    await record(tx, services, {
      action: taken ? 'user.invited-elsewhere' : 'user.invited',
      actor: `user:${userId}`,
      subject: `user:${taken?.id ?? formId}`,
      facts: { role: 'employer', companyRole: colleague.companyRole },
    });
    await enqueueMail(tx, taken ? explanation : invitation);
    return ok(null);
  });
}
