import { isOver } from '~/app/domain/companies/company-record';
import type { Services } from '~/app/services';
import { listCountedHandOvers } from '~/db/repositories/hand-overs';
import { findUser } from '~/db/repositories/users';
import { countWorkHeld } from '~/db/repositories/work-held';
import { isAskedByLetter } from './asked-by-letter';
import { readHandedOver } from './read-handed-over';
import { successorsOf } from './suspend-user';

/** What it means to shut a user out: what rests on her, and who can take it over. */
export async function readLockOut(services: Services, userId: string) {
  const { read } = services.store;
  const user = await findUser(read, userId);
  if (!user) return undefined;
  const isSpecialist = user.role === 'specialist';
  const asked = await listCountedHandOvers(read, user.id);
  const byLetter = await Promise.all(asked.map((one) => isAskedByLetter(read, one)));
  const handedOver = await readHandedOver(read, user);
  const successors = isSpecialist ? await successorsOf(services, user) : [];
  return {
    id: user.id,
    name: user.name,
    role: user.role,
    isSuspended: user.suspendedAt !== null,
    held: isSpecialist ? await countWorkHeld(read, user.id) : null,
    /** Her people who are asked about another: by letter, and those who have no address. */
    asked: {
      byLetter: byLetter.filter((isMailed) => isMailed).length,
      withoutAddress: byLetter.filter((isMailed) => !isMailed).length,
    },
    /** What the shut-out gave to another and can come back from there. */
    handedOver: handedOver.map(({ company, to }) => ({
      id: company.id,
      name: company.name,
      isOver: isOver(company.status),
      to: to.name,
    })),
    successors: successors.map(({ id, name, office }) => ({ id, name, office })),
  };
}

export type LockOut = NonNullable<Awaited<ReturnType<typeof readLockOut>>>;
