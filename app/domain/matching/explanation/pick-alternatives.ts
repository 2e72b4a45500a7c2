import type { Match } from '../match-types';

interface Place {
  readonly companyId: string;
  readonly industry: string | null;
}

/** At least two places are shown beside the one that is wished for (V L3654). */
export const fewestAlternatives = 2;
const most = 3;

/**
 * Other places worth looking at beside one: other companies, each once, the best first, and those
 * of another line of work before those of the same.
 */
export function pickAlternatives<M extends Pick<Match, 'need' | 'status'>>(
  matches: readonly M[],
  placeOf: (need: string) => Place | undefined,
  beside: Place,
): M[] {
  const seen = new Set([beside.companyId]);
  const others = matches.filter((match) => {
    const place = placeOf(match.need);
    if (!place || match.status === 'blocked' || seen.has(place.companyId)) return false;
    seen.add(place.companyId);
    return true;
  });
  const isOther = (match: M) => placeOf(match.need)?.industry !== beside.industry;
  return [...others.filter(isOther), ...others.filter((match) => !isOther(match))].slice(0, most);
}
