import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { Identity } from '~/app/domain/profiles/identity';
import { createProfile } from '~/app/usecases/profiles/create-profile';
import { saveProfile } from '~/app/usecases/profiles/save-profile';
import { done, type Then } from '../history';
import { townJobseekers } from './jobseekers';
import { specialistActor } from './specialists';

const noFlags = { isProtected: false, isUnder18: false, hasGuardian: false };

/** Takes the town's jobseekers in, most of them `beginning` days ago, and fills in more as they are known. */
export async function playPeople(then: Then, beginning: number): Promise<void> {
  for (const jobseeker of townJobseekers) {
    const { profileId, specialistId, identity, facts, flags, blocks, since } = jobseeker;
    const first = then(since ?? beginning);
    const actor = specialistActor(specialistId);
    const person = { profileId, facts, flags: { ...noFlags, ...flags } };
    const known = withAgreement(identity, osloDateOf(first.clock.now()));
    await done(createProfile(first, actor, { ...person, identity: known }));
    for (const block of blocks ?? []) {
      await done(saveProfile(then(beginning - 50), actor, profileId, block));
    }
  }
}

/** A guardian agreed on the day the person was taken in. */
function withAgreement(identity: Identity, agreedOn: string): Identity {
  const { guardian } = identity;
  return guardian ? { ...identity, guardian: { ...guardian, agreedOn } } : identity;
}
