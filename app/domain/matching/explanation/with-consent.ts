import type { Match } from '../match-types';

/**
 * A match where her yes to the company is known: the rules alone know only her noes, so that the
 * index need not follow every card. Neither score nor status rests on it.
 */
export function withConsent(match: Match): Match {
  return {
    ...match,
    rules: match.rules.map((entry) =>
      entry.rule === 'consent' && entry.state === 'unknown'
        ? { ...entry, state: 'ok', why: 'Kandidaten har sagt ja til denne bedriften.' }
        : entry,
    ),
    gaps: match.gaps.filter(({ rule, kind }) => rule !== 'consent' || kind !== 'open-question'),
  };
}
