import { openPersonKey } from '~/db/repositories/person-keys';
import { listSpecialistWishes, openWishText } from '~/db/repositories/specialist-wishes';
import { listActiveSpecialists } from '~/db/repositories/specialists';
import { ageInWords } from '../../domain/calendar/age-in-words';
import { nowOf, type Services } from '../../services';

/**
 * Who wants another specialist: under her code, with what she has written to the administrator, and
 * the colleagues she can be asked about. Her name is in no layer an administrator reads.
 */
export async function readSpecialistWishes(services: Services) {
  const { store, keyRing } = services;
  const specialists = await listActiveSpecialists(store.read);
  const wishes = [];
  for (const found of await listSpecialistWishes(store.read)) {
    const { wish, code, specialistId, specialist, askedAboutId } = found;
    const key = await openPersonKey(store.read, keyRing, wish.profileId);
    if (!key) continue;
    wishes.push({
      profileId: wish.profileId,
      code,
      specialist,
      text: openWishText(key, wish),
      age: ageInWords(wish.wishedAt, nowOf(services)),
      askedAbout: specialists.find(({ id }) => id === askedAboutId)?.name ?? null,
      others: specialists
        .filter(({ id }) => id !== specialistId)
        .map(({ id, name, office }) => ({ id, name: [name, office].filter(Boolean).join(', ') })),
    });
  }
  return wishes;
}
export type SpecialistWishes = Awaited<ReturnType<typeof readSpecialistWishes>>;
