import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { Identity } from '~/app/domain/profiles/identity';
import { pseudonymBytes } from '~/app/domain/profiles/pseudonym';
import type { Services } from '~/app/services';
import { createProfile } from '~/app/usecases/profiles/create-profile';
import { saveProfile, type BlockChange } from '~/app/usecases/profiles/save-profile';
import { done, type Then } from '../history';
import { randomOf } from '../scale/random';
import { townJobseekers } from './jobseekers';
import { specialistActor } from './specialists';
import { seenAtWorkplace, toldAtFirst } from './told-by';

/** Days from the first conversation to the first visit at a workplace together. */
const untilWorkplace = 12;

const noFlags = { isProtected: false, isUnder18: false, hasGuardian: false };

/**
 * Takes the town's jobseekers in, most of them `beginning` days ago, and fills in more as they are
 * known.
 */
export async function playPeople(then: Then, beginning: number): Promise<void> {
  for (const jobseeker of townJobseekers) {
    const { profileId, specialistId, identity, facts, flags, blocks, since } = jobseeker;
    const first = then(since ?? beginning);
    const actor = specialistActor(specialistId);
    const person = { profileId, facts, flags: { ...noFlags, ...flags } };
    const known = withAgreement(identity, osloDateOf(first.clock.now()));
    const notes = toldAtFirst(jobseeker, osloDateOf(first.clock.now()));
    await done(
      createProfile(withCodesFor(first, profileId), actor, { ...person, identity: known, notes }),
    );
    const seen: BlockChange[] = facts.conditions
      ? [{ block: seenAtWorkplace, change: { note: { choice: 'together', source: 'workplace' } } }]
      : [];
    await fillIn(then((since ?? beginning) - untilWorkplace), actor, profileId, seen);
    await fillIn(then(beginning - 50), actor, profileId, blocks ?? []);
  }
}

/** Fills in what has become known, each block with the day it was told. */
async function fillIn(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  blocks: readonly BlockChange[],
): Promise<void> {
  const on = osloDateOf(services.clock.now());
  for (const { change, ...block } of blocks) {
    const dated = { ...change, note: { ...change.note, on } };
    await done(saveProfile(services, actor, profileId, { ...block, change: dated }));
  }
}

/** A guardian agreed on the day the person was taken in. */
function withAgreement(identity: Identity, agreedOn: string): Identity {
  const { guardian } = identity;
  return guardian ? { ...identity, guardian: { ...guardian, agreedOn } } : identity;
}

const townSeed = 1;

/** A person of the town has the same code at every start; keys and salts are drawn as ever. */
function withCodesFor(services: Services, profileId: string): Services {
  const random = randomOf(townSeed, `code ${profileId}`);
  return {
    ...services,
    randomBytes: (size) =>
      size === pseudonymBytes ? random.bytes(size) : services.randomBytes(size),
  };
}
