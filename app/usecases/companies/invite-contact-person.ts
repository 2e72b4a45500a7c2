import type { SpecialistActor } from '~/app/auth/actor';
import { colleagueLimit, countTry, limitReached } from '~/app/auth/rate-limit';
import { isOver } from '~/app/domain/companies/company-record';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUserByEmail, insertUser, listCompanyUsers } from '~/db/repositories/users';
import { invitationMail } from '~/emails/invitation';
import { record } from '../record';

type InviteRefusal = 'not-found' | 'company-stopped' | 'has-users' | 'email-taken' | 'too-many';

/**
 * A specialist gives the first person of a company access, as its owner: one of its contact persons
 * who has an address (`not-found` for others). From then on the company's owners let its people in
 * (`has-users`). Pressed twice it is one user and one letter.
 */
export async function inviteContactPerson(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  contactId: string,
): Promise<Result<null, InviteRefusal>> {
  const contacts = await listCompanyContacts(services.store.read, companyId);
  const contact = contacts.find(({ id }) => id === contactId);
  const email = contact?.email?.toLowerCase();
  if (!contact || !email) return refuse('not-found');
  const url = `${services.baseUrl}/sign-in?next=${encodeURIComponent('/company')}`;
  const rendered = invitationMail({ url, provider: services.config.PROVIDER_NAME });
  const mail = prepareMail(services, 'invitation', { to: email, ...rendered });
  const limits = [colleagueLimit(companyId)];
  const userId = services.newId();
  return services.store.transaction(async (tx) => {
    const company = await findCompany(tx, companyId);
    if (!company) return refuse('not-found');
    if (isOver(company.status)) return refuse('company-stopped');
    const people = await listCompanyUsers(tx, companyId);
    if (people.some((one) => one.email === email)) return ok(null);
    if (people.length > 0) return refuse('has-users');
    if (await findUserByEmail(tx, email)) return refuse('email-taken');
    if (await limitReached(tx, services, limits)) return refuse('too-many');
    await countTry(tx, services, limits);
    await insertUser(tx, {
      id: userId,
      role: 'employer',
      email,
      name: contact.name,
      phone: contact.phone,
      office: null,
      companyId,
      companyRole: 'owner',
      createdAt: nowOf(services),
      suspendedAt: null,
    });
    await record(tx, services, {
      action: 'user.invited',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
      facts: { role: 'employer', companyRole: 'owner' },
    });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}
