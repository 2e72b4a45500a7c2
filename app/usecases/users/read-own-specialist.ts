import type { Services } from '~/app/services';
import { findHandOver } from '~/db/repositories/hand-overs';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { findSpecialistWish, openWishText } from '~/db/repositories/specialist-wishes';
import { findUser, namesOfUsers } from '~/db/repositories/users';

/**
 * Who helps a person, the new specialist she is asked about, and her own wish for another;
 * undefined once her record is erased.
 */
export async function readOwnSpecialist({ store, keyRing }: Services, profileId: string) {
  const { read } = store;
  const profile = await findProfile(read, profileId);
  const key = await openPersonKey(read, keyRing, profileId);
  if (!profile || !key) return undefined;
  const found = await findHandOver(read, profileId);
  const names = await namesOfUsers(read, found ? [found.handOver.fromId] : []);
  const wish = await findSpecialistWish(read, profileId);
  const specialist = await findUser(read, profile.specialistId);
  return {
    question: found
      ? {
          specialistId: found.to.id,
          name: found.to.name,
          before: names.get(found.handOver.fromId) ?? '',
        }
      : null,
    wish: wish ? { text: openWishText(key, wish) } : null,
    specialist: {
      name: specialist?.name ?? '',
      phone: specialist?.suspendedAt === null ? specialist.phone : null,
    },
  };
}
export type OwnSpecialist = NonNullable<Awaited<ReturnType<typeof readOwnSpecialist>>>;
