import type { Company } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { pickAlternatives } from '../../domain/matching/explanation/pick-alternatives';
import type { MatchingLayer } from '../../domain/profiles/matching-layer';
import type { Services } from '../../services';
import { matchInFull, matchOptions } from './match-in-full';
import { matchLine, type MatchLine } from './match-line';
import { type BestNeed, readBestNeeds } from './read-best-needs';

/** Among so many of the needs that fit best another place is worth looking at. */
export const mostLookedAt = 100;

/** Other places worth looking at for a person beside one company (V L3654), each with its reasons. */
export async function readAlternatives(
  services: Services,
  actor: SpecialistActor,
  { layer }: { readonly layer: MatchingLayer },
  beside: Pick<Company, 'id' | 'industry'>,
): Promise<MatchLine[]> {
  const { resolved } = layer;
  const { read } = services.store;
  const options = await matchOptions(read, services);
  const best = await readBestNeeds(services, actor, resolved, options, { most: mostLookedAt });
  return Promise.all(
    alternativesAmong(best, beside).map(async (found) => {
      const { match, need } = await matchInFull(read, resolved, found, options);
      const { tasks } = need.need;
      const about = { title: found.need.title ?? '', about: found.company.name };
      return matchLine(match, { ...about, badges: [], tasks });
    }),
  );
}

/** Other companies than one, out of the best needs for a person. */
export function alternativesAmong(
  best: readonly BestNeed[],
  { id, industry }: Pick<Company, 'id' | 'industry'>,
): BestNeed[] {
  const byId = new Map(best.map((each) => [each.need.id, each]));
  const placeOf = (needId: string) => {
    const company = byId.get(needId)?.company;
    return company && { companyId: company.id, industry: company.industry };
  };
  const ranked = best.map((each) => each.ranked);
  return pickAlternatives(ranked, placeOf, { companyId: id, industry }).flatMap(
    ({ need }) => byId.get(need) ?? [],
  );
}
