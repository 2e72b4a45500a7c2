import { listFoundJobs, type StoredFoundJob } from '~/db/repositories/found-jobs';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';

export interface OfPerson {
  readonly profileId: string;
  readonly foundJobId: string;
}

/** What one of the specialist's own people found and nobody has taken up; undefined otherwise. */
export async function openFoundJob(
  services: Services,
  actor: SpecialistActor,
  { profileId, foundJobId }: OfPerson,
): Promise<StoredFoundJob | undefined> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const jobs = person ? await listFoundJobs(read, person.key) : [];
  return jobs.find(({ id, state }) => id === foundJobId && state === 'told');
}
