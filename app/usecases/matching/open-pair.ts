import { findNeedFor, type PostedNeed } from '~/db/repositories/specialist-needs';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { contentHashOf } from '../../crypto/content-hash';
import type { JsonValue } from '../../domain/agreements/canonical-json';
import { hoursOfHeld, type HeldWork } from '../../domain/agreements/held-work';
import { distinctTimes } from '../../domain/calendar/week-times';
import { asTold, beside, besideTimes, withNoneLeft } from '../../domain/carving/beside';
import { isFor } from '../../domain/needs/is-for';
import type { Match } from '../../domain/matching/match-types';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';
import type { Services } from '../../services';
import { readHeldWork } from '../agreements/read-held-work';
import { openOwnProfile } from '../profiles/open-own-profile';
import { matchInFull, matchOptions } from './match-in-full';

export interface PersonAtNeed {
  readonly needId: string;
  readonly profileId: string;
}

/** One of the specialist's own people and a need she may read, matched as of today. */
export interface OpenPair {
  readonly person: NonNullable<Awaited<ReturnType<typeof openOwnProfile>>>;
  readonly posted: PostedNeed;
  readonly need: ResolvedNeed;
  readonly match: Match;
}

/** Opens and matches a pair; undefined where either is not the specialist's to see. */
export async function openPair(
  db: Database,
  services: Pick<Services, 'keyRing' | 'clock'>,
  actor: SpecialistActor,
  { needId, profileId }: PersonAtNeed,
): Promise<OpenPair | undefined> {
  const person = await openOwnProfile(db, services, actor, profileId);
  const posted = await findNeedFor(db, actor.userId, needId);
  if (!person || !posted || !isFor(posted.need, profileId)) return undefined;
  return matchedPair(db, services, person, posted);
}

/**
 * A person whose matching layer is open and a need, matched as of today beside what her other
 * agreements take of her week; the caller has checked both.
 */
export async function matchedPair(
  db: Database,
  services: Pick<Services, 'clock'>,
  whole: OpenPair['person'],
  posted: PostedNeed,
): Promise<OpenPair> {
  const options = await matchOptions(db, services);
  const held = await readHeldWork(db, services, whole.key, { exceptNeed: posted.need.id });
  const person = besideHeld(whole, held);
  return { person, posted, ...(await matchInFull(db, person.layer.resolved, posted, options)) };
}

/** Her with what is left of her week beside agreements in force, as match, picture and card read it. */
function besideHeld(person: OpenPair['person'], held: readonly HeldWork[]): OpenPair['person'] {
  if (held.length === 0) return person;
  const { facts, resolved } = person.layer;
  const hours = hoursOfHeld(held);
  const timed = besideTimes(resolved, distinctTimes(held.flatMap(({ times }) => times)));
  const free = asTold(beside(timed, hours) ?? withNoneLeft(timed), timed);
  const { available, hoursPerWeek } = free.profile;
  return {
    ...person,
    layer: { ...person.layer, facts: { ...facts, available, hoursPerWeek }, resolved: free },
  };
}

/** What a match was computed from, as a hash: the same need, profile and day's words give the same. */
export function inputHashOf({ need, person }: Pick<OpenPair, 'need' | 'person'>): string {
  const inputs = { need: need.need, profile: person.layer.resolved.profile };
  // Through text, which leaves out what is undefined.
  return contentHashOf(JSON.parse(JSON.stringify(inputs)) as JsonValue);
}
