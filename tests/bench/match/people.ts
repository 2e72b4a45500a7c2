import { cachedResolver } from '~/app/demo/scale/cached-resolver';
import { madeCompany, madeNeed } from '~/app/demo/scale/made-need';
import { madeFacts } from '~/app/demo/scale/made-profile';
import { randomOf } from '~/app/demo/scale/random';
import type { MatchNeed, MatchProfile } from '~/app/domain/matching/input';
import { type ResolvedNeed, resolveNeed } from '~/app/domain/matching/resolve-need';
import { type ResolvedProfile, resolveProfile } from '~/app/domain/matching/resolve-profile';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';

export const seed = 20261127;

/** Remembers each text: the generator writes the same words again, as people do. */
const resolver = cachedResolver(createResolver(workVocabulary));

export function personOf(number: number): MatchProfile {
  const { wish, ...facts } = madeFacts(randomOf(seed, `person ${number}`));
  return { id: `person-${number}`, wish, ...facts } as MatchProfile;
}

export function needOf(number: number): MatchNeed {
  const random = randomOf(seed, `need ${number}`);
  const company = madeCompany(random, number);
  return { id: `need-${number}`, company: company.name, ...madeNeed(random, company) };
}

export function resolvedPeople(count: number): ResolvedProfile[] {
  return Array.from({ length: count }, (_, at) => resolveProfile(personOf(at), resolver));
}

export function resolvedNeeds(count: number, from = 0): ResolvedNeed[] {
  return Array.from({ length: count }, (_, at) => resolveNeed(needOf(from + at), resolver));
}

/** Of two people a third, with the words of one and the rest of the other: quick to make many of. */
export function blend(
  words: ResolvedProfile,
  facts: ResolvedProfile,
  number: number,
): ResolvedProfile {
  return { ...words, profile: { ...facts.profile, id: `person-${number}` } };
}
