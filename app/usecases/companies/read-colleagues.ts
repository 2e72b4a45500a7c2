import { listCompanyUsers } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import { isOwner } from '../../domain/companies/colleague';
import type { Services } from '../../services';

/** Who has access for the employer's own company, the longest first, and whether she decides it. */
export async function readColleagues({ store }: Services, { companyId, userId }: EmployerActor) {
  const people = await listCompanyUsers(store.read, companyId);
  return {
    isOwner: isOwner(people, userId),
    people: people.map(({ id, name, email, companyRole }) => ({
      id,
      name,
      email,
      companyRole: companyRole ?? 'member',
      isOneself: id === userId,
    })),
  };
}
export type ColleaguesView = Awaited<ReturnType<typeof readColleagues>>;
