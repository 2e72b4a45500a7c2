import type { MatchNeed, MatchProfile } from '../input';
import { quoteText } from '../quote-text';
import { isSameName } from '../same-name';
import type { Finding } from './finding';

/** The workplace is in reach where the list of reached municipalities, or the home one, says so. */
export function checkTravel(need: MatchNeed, profile: MatchProfile): Finding[] {
  const place = need.municipality && quoteText(need.municipality);
  const isHere = (name: string) => isSameName(name, need.municipality ?? '');
  const { from, reaches } = profile.travel ?? {};
  const about = { rule: 'travel', feeds: 'travel' } as const;
  const unknown = {
    ...about,
    outcome: 'unknown',
    why: place
      ? `Vi vet ikke ennå om ${place} er innen rekkevidde.`
      : 'Vi vet ikke ennå hvor arbeidsplassen er.',
  } as const;
  if (!place) return [unknown];
  if (reaches !== undefined) {
    return reaches.some(isHere)
      ? [{ ...about, outcome: 'ok', why: `${place} er innen rekkevidde.` }]
      : [{ ...about, outcome: 'blocked', why: `Reisen til ${place} lar seg ikke gjøre nå.` }];
  }
  return from !== undefined && isHere(from)
    ? [{ ...about, outcome: 'ok', why: `Arbeidsplassen ligger i ${place}, der reisen starter.` }]
    : [unknown];
}
