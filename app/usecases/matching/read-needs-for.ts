import { listPostedNeeds, type PostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import type { MatchOptions } from '../../domain/matching/match';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import { isFor } from '../../domain/needs/is-for';
import { workedOnStates } from '../../domain/needs/need-state';
import type { Services } from '../../services';
import { matchOptions } from './match-in-full';
import { resolvedNeedOf } from './resolved-need-of';

export interface NeedsForPerson {
  readonly posted: readonly PostedNeed[];
  /** The same, in the same order, as the matcher reads them. */
  readonly resolved: readonly ResolvedNeed[];
  readonly options: MatchOptions;
}

/** The new and open needs a specialist may read that may be used for one of her people, as of today. */
export async function readNeedsFor(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<NeedsForPerson> {
  const { read } = services.store;
  const options = await matchOptions(read, services);
  const posted = (await listPostedNeeds(read, actor.userId, workedOnStates, options.today)).filter(
    ({ need }) => isFor(need, profileId),
  );
  const resolved: ResolvedNeed[] = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(read, each));
  return { posted, resolved, options };
}
