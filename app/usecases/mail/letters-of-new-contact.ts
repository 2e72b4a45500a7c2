import { isOver } from '~/app/domain/companies/company-record';
import type { PreparedMail } from '~/app/mail/prepare-mail';
import type { Services } from '~/app/services';
import type { Company } from '~/db/repositories/companies';
import { listCompanyUsers, type User } from '~/db/repositories/users';
import { newFixedContact } from '~/emails/new-fixed-contact';
import { plainLetter } from './plain-letter';

/**
 * To the people of a company: whom they call from now on (N L3292). None where the cooperation is
 * over, for nothing that was agreed goes on there.
 */
export async function lettersOfNewContact(
  services: Services,
  { id, status }: Pick<Company, 'id' | 'status'>,
  { name, phone }: Pick<User, 'name' | 'phone'>,
): Promise<PreparedMail[]> {
  if (isOver(status)) return [];
  const content = newFixedContact({
    name,
    phone,
    provider: services.config.PROVIDER_NAME,
    url: `${services.baseUrl}/company`,
  });
  const people = await listCompanyUsers(services.store.read, id);
  return people.map(({ email }) => plainLetter(services, 'new-fixed-contact', email, content));
}
