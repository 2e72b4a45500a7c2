import type { Services } from '~/app/services';
import { countSpecialistsByOffice, listOffices, listOpenOffices } from '~/db/repositories/offices';

/** Every office with how many specialists belong to it, those in use first. */
export async function readOffices({ store }: Services) {
  const offices = await listOffices(store.read);
  const specialists = await countSpecialistsByOffice(store.read);
  return offices
    .map(({ id, name, updatedAt, closedAt }) => ({
      ...{ id, name, updatedAt },
      isInUse: closedAt === null,
      specialists: specialists.get(name) ?? 0,
    }))
    .sort((one, other) => Number(other.isInUse) - Number(one.isInUse));
}
export type ListedOffice = Awaited<ReturnType<typeof readOffices>>[number];

/** The offices to choose from: those in use, and the one somebody has already. */
export async function readOfficeChoices({ store }: Services, own?: string | null) {
  const open = await listOpenOffices(store.read);
  return own && !open.includes(own) ? [...open, own] : open;
}
