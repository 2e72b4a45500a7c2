import { listColleagueInvitations } from '~/db/repositories/colleague-invitations';
import { listCompanyUsers } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import { isOwner } from '../../domain/companies/colleague';
import type { Services } from '../../services';

/**
 * Who has access for the employer's own company, the longest first, and whether she decides it.
 * Invited people stand there too, whether or not their address is registered elsewhere.
 */
export async function readColleagues({ store }: Services, { companyId, userId }: EmployerActor) {
  const people = await listCompanyUsers(store.read, companyId);
  const invited = (await listColleagueInvitations(store.read, companyId))
    .filter(({ endedAt }) => endedAt === null)
    .filter(({ email }) => !people.some((person) => person.email === email))
    .map(({ invitedAt: createdAt, ...invitation }) => ({ ...invitation, createdAt }));
  const inOrder = [...people, ...invited].sort((one, other) =>
    one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : 0,
  );
  return {
    isOwner: isOwner(people, userId),
    people: inOrder.map(({ id, name, email, companyRole }) => ({
      id,
      name,
      email,
      companyRole: companyRole ?? 'member',
      isOneself: id === userId,
    })),
  };
}
export type ColleaguesView = Awaited<ReturnType<typeof readColleagues>>;
