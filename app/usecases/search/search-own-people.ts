import type { SpecialistActor } from '~/app/auth/actor';
import { meansWords, type MeantWord } from '~/app/domain/search/meant-words';
import { holdsWords } from '~/app/domain/search/query-words';
import { nowOf, type Services } from '~/app/services';
import { findLook, logAccess } from '~/db/repositories/access-log';
import { listOwnNames } from '~/db/repositories/identities';
import type { OpenProfile } from '~/db/repositories/profiles';
import { record } from '../record';

/** The most that is shown of each kind. */
export const mostFound = 20;
/** A name found again within this time is one reading, in milliseconds. */
const oneSitting = 30 * 60_000;

/**
 * A specialist's own people by code, by what they wish and can, by name or by telephone. One found
 * by name or telephone alone has been read, and sees it.
 */
export async function searchOwnPeople(
  services: Services,
  actor: SpecialistActor,
  own: readonly OpenProfile[],
  meant: readonly MeantWord[],
) {
  const { read } = services.store;
  const words = meant.map(({ word }) => word);
  const identified = await listOwnNames(read, services.keyRing, actor.userId);
  const known = new Set(
    identified.flatMap(({ profileId, name, phone }) =>
      holdsWords([name, phone ?? null], words) ? [profileId] : [],
    ),
  );
  const people = own
    .map(({ profile, layer }) => ({
      id: profile.id,
      code: profile.code,
      wish: layer.facts.wish ?? null,
      isOpenly: holdsWords([profile.code], words) || wishesFor(layer, meant),
    }))
    .filter(({ id, isOpenly }) => isOpenly || known.has(id))
    .slice(0, mostFound)
    .map(({ isOpenly, ...person }) => ({ ...person, isByName: !isOpenly }));
  for (const { id, isByName } of people) if (isByName) await noteName(services, actor, id);
  return people;
}

/** What she wishes and what she can; never what she has ruled out. */
function wishesFor({ facts, resolved }: OpenProfile['layer'], meant: readonly MeantWord[]) {
  const { wish = null, interests = [], wanted = [], mastered = [], experience = [] } = facts;
  const texts = [
    ...[wish, ...interests, ...wanted, ...mastered],
    ...experience.map(({ task }) => task),
  ];
  const understood = [
    ...[resolved?.wish, ...(resolved?.interests ?? []), ...(resolved?.wanted ?? [])],
    ...[...(resolved?.mastered ?? []), ...(resolved?.experience ?? []).map(({ task }) => task)],
  ];
  return meansWords(texts, understood, meant);
}

/** That a name fits is the identified layer read: told to her, and kept in the chain (§11). */
async function noteName(services: Services, actor: SpecialistActor, profileId: string) {
  const at = nowOf(services);
  const since = new Date(services.clock.now().getTime() - oneSitting).toISOString();
  const look = { profileId, userId: actor.userId, what: 'identity' } as const;
  await services.store.transaction(async (tx) => {
    if (await findLook(tx, look, since)) return;
    await logAccess(tx, { id: services.newId(), ...look, at });
    await record(tx, services, {
      action: 'identity.read',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { how: 'search' },
    });
  });
}
