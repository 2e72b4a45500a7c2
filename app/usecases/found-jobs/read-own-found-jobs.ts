import { listFoundJobs, type StoredFoundJob } from '~/db/repositories/found-jobs';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { listProposalsOfPerson } from '~/db/repositories/proposals';
import { findUser } from '~/db/repositories/users';
import type { Services } from '../../services';
import { callOf } from '../mail/who-to-call';

export type OwnFoundJob = Omit<StoredFoundJob, 'profileId' | 'needId'> & {
  /** Where it goes on, once there is something for her to read. */
  readonly proposalId: string | null;
};

/** All she has found herself and how it goes; undefined once her record is erased. */
export async function readOwnFoundJobs(services: Services, profileId: string) {
  const { store, keyRing } = services;
  const profile = await findProfile(store.read, profileId);
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!profile || !key) return undefined;
  const proposals = await listProposalsOfPerson(store.read, profileId);
  const list = await listFoundJobs(store.read, key);
  const specialist = await findUser(store.read, profile.specialistId);
  return {
    jobs: list.map(({ profileId: _hers, needId, ...job }): OwnFoundJob => {
      const proposal = proposals.find((each) => needId !== null && each.needId === needId);
      return { ...job, proposalId: proposal?.id ?? null };
    }),
    specialist: callOf(services, specialist),
  };
}
