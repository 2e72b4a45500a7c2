import { isAnyOfColleagues } from '~/db/repositories/profiles';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { matchOptions } from './match-in-full';

/** Among so many of everybody whom a need fits best, colleagues' people count as candidates. */
const mostCandidates = 20;

interface TakenNeed {
  readonly id: string;
  readonly aboutPersonId: string | null;
  readonly takenBy: { readonly specialistId: string } | null;
}

/**
 * Whether colleagues have candidates for a need, for the specialist who has taken it, and for her
 * only (domain §11): neither who nor how many. Whoever is protected is nobody's candidate here,
 * and a need that is about a person is hers alone.
 */
export async function haveColleaguesCandidates(
  services: Services,
  actor: SpecialistActor,
  need: TakenNeed,
): Promise<boolean> {
  if (need.takenBy?.specialistId !== actor.userId || need.aboutPersonId !== null) return false;
  const { read } = services.store;
  const index = await services.matches.current();
  const best = index.bestPeopleFor(need.id, await matchOptions(read, services), mostCandidates);
  return isAnyOfColleagues(
    read,
    actor.userId,
    best.map(({ profile }) => profile),
  );
}
