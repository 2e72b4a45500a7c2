import type { Identity } from '~/app/domain/profiles/identity';
import type { ProfileFacts } from '~/app/domain/profiles/matching-layer';
import type { ProfileFlags } from '~/app/usecases/profiles/create-profile';
import type { BlockChange } from '~/app/usecases/profiles/save-profile';
import { newerJobseekers } from './newer-jobseekers';
import { otherJobseekers } from './other-jobseekers';
import { storyJobseekers } from './story-jobseekers';

/** A jobseeker of the demo's town. Everyone here is invented; the addresses reach nobody. */
export interface TownJobseeker {
  readonly profileId: string;
  readonly specialistId: string;
  /** How many days ago the case began, where it was after the town's beginning. */
  readonly since?: number;
  readonly identity: Identity;
  readonly facts: ProfileFacts;
  readonly flags?: Partial<ProfileFlags>;
  /** What was filled in later, block by block, as her specialist got to know her. */
  readonly blocks?: readonly BlockChange[];
}

export const townJobseekers: readonly TownJobseeker[] = [
  ...storyJobseekers,
  ...otherJobseekers,
  ...newerJobseekers,
];
