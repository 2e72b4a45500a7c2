import type { SpecialistActor } from '../../auth/actor';
import { leverIdOf } from '../../domain/matching/explanation/lever-id';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { openPair, type PersonAtNeed } from '../matching/open-pair';
import { startCarvedJob } from './start-carved-job';

/**
 * Begins a carved job out of a need's tasks but the one that a lever takes out. It stays with the
 * specialist: nothing reaches the company by it.
 */
export async function carveWithout(
  services: Services,
  actor: SpecialistActor,
  pair: PersonAtNeed,
  { lever, jobId }: { readonly lever: string; readonly jobId: string },
): Promise<Result<null, 'not-found' | 'company-stopped'>> {
  const opened = await openPair(services.store.read, services, actor, pair);
  const taken = opened?.match.levers.find((each) => leverIdOf(each) === lever);
  if (!opened || taken?.lever !== 'strip') return refuse('not-found');
  const { tasks } = opened.need.need;
  const taskIds = tasks.map(({ id }) => id).filter((id) => id !== taken.task);
  const job = { jobId, companyId: opened.posted.company.id, taskIds };
  return startCarvedJob(services, actor, pair.profileId, job);
}
