import type { Company } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { pickAlternatives } from '../../domain/matching/explanation/pick-alternatives';
import type { MatchingLayer } from '../../domain/profiles/matching-layer';
import type { Services } from '../../services';
import { matchLine, type MatchLine } from './match-line';
import { rankPosted } from './rank-posted';

/** Other places worth looking at for a person beside one company (V L3654), each with its reasons. */
export async function readAlternatives(
  services: Services,
  actor: SpecialistActor,
  { layer }: { readonly layer: MatchingLayer },
  beside: Pick<Company, 'id' | 'industry'>,
): Promise<MatchLine[]> {
  const { ranking, byId } = await rankPosted(services, actor, layer.resolved);
  const placeOf = (needId: string) => {
    const posted = byId.get(needId);
    return posted && { companyId: posted.company.id, industry: posted.company.industry };
  };
  const place = { companyId: beside.id, industry: beside.industry };
  return pickAlternatives(ranking.matches, placeOf, place).map((match) => {
    const posted = byId.get(match.need);
    return matchLine(match, {
      title: posted?.need.title ?? '',
      about: posted?.company.name ?? '',
      badges: [],
    });
  });
}
