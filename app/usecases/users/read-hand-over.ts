import type { Services } from '~/app/services';
import { findHandOver } from '~/db/repositories/hand-overs';
import { namesOfUsers } from '~/db/repositories/users';

/** The new specialist a person is asked about, and who it was before; null when nothing is asked. */
export async function readHandOver({ store }: Services, profileId: string) {
  const found = await findHandOver(store.read, profileId);
  if (!found) return null;
  const names = await namesOfUsers(store.read, [found.handOver.fromId]);
  return {
    specialistId: found.to.id,
    name: found.to.name,
    phone: found.to.phone,
    before: names.get(found.handOver.fromId) ?? '',
  };
}
