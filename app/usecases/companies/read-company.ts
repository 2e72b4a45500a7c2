import type { Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
import { countOpenProposalsTo } from '~/db/repositories/company-proposals';
import { listSpecialists, listCompanyUsers } from '~/db/repositories/users';

/**
 * A company as the register has it, whom one talks to there, who signs in for it, who could be its fixed contact, and how
 * many open proposals to it there are to end.
 */
export async function readCompany({ store }: Services, companyId: string) {
  const company = await findCompany(store.read, companyId);
  if (!company) return undefined;
  const [people, contacts, specialists, openProposals] = await Promise.all([
    listCompanyUsers(store.read, companyId),
    listCompanyContacts(store.read, companyId),
    listSpecialists(store.read),
    countOpenProposalsTo(store.read, companyId),
  ]);
  return {
    company,
    openProposals,
    contacts: contacts.map(({ id, name, role, phone, email }) => ({
      id,
      name,
      role,
      phone,
      email,
    })),
    people: people.map(({ id, name, companyRole }) => ({ id, name, companyRole })),
    specialists: specialists
      .filter(({ id, suspendedAt }) => suspendedAt === null || id === company.specialistId)
      .map(({ id, name }) => ({ id, name })),
  };
}
