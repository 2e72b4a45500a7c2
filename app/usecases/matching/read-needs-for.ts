import { listPostedNeeds, type PostedNeed } from '~/db/repositories/specialist-needs';
import { findWeights } from '~/db/repositories/weight-versions';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { MatchOptions } from '../../domain/matching/match';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import { isFor } from '../../domain/needs/is-for';
import type { Services } from '../../services';
import { resolvedNeedOf } from './resolved-need-of';

interface NeedsForPerson {
  readonly posted: readonly PostedNeed[];
  /** The same, in the same order, as the matcher reads them. */
  readonly resolved: readonly ResolvedNeed[];
  readonly options: MatchOptions;
}

/** The new and open needs a specialist may read that may be used for one of her people, as of today. */
export async function readNeedsFor(
  { store, clock }: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<NeedsForPerson> {
  const { read } = store;
  const today = osloDateOf(clock.now());
  const posted = (
    await listPostedNeeds(read, actor.userId, ['submitted', 'analysed', 'open'], today)
  ).filter(({ need }) => isFor(need, profileId));
  const resolved: ResolvedNeed[] = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(read, each));
  return { posted, resolved, options: { today, weights: await findWeights(read) } };
}
