import type { SpecialistActor } from '~/app/auth/actor';
import { changeCarvedJob, type WantedPlanChange } from '~/app/usecases/carving/change-carved-job';
import { readCarving } from '~/app/usecases/carving/read-carving';
import { startCarvedJob } from '~/app/usecases/carving/start-carved-job';
import { done, type Then } from '../history';
import { ingrid } from './specialists';

const profileId = 'demo-profile-vaskeri';
const jobId = 'demo-carved-vaskeri';

const changes: readonly WantedPlanChange[] = [
  { kind: 'add-seen', id: 'demo-carved-seen', title: 'Fylle på såpe i maskinene', hours: 1.5 },
  {
    kind: 'change',
    taskId: 'demo-carved-seen',
    hours: 1.5,
    told: {
      move: 'enrich',
      who: 'Driftslederen',
      why: 'Gjøres sammen med de andre på morgenen.',
    },
  },
  {
    kind: 'tell',
    gains: {
      freedHours: 4,
      freedFor: 'De som kjører ut, får tid til én tur til.',
      colleagues: 'Rent tøy ligger klart når de kommer.',
    },
    ground: { replacesPaid: 'no' },
  },
  { kind: 'add-stage', stage: { week: 10, hours: 14, what: 'Ta imot bestillinger med en annen' } },
];

/** A job put together of the best there is for one person, and worked on. */
export async function playCarvedJobs(then: Then): Promise<void> {
  const services = then(1);
  const [best] = (await readCarving(services, ingrid, profileId))?.bundles ?? [];
  if (!best) throw new Error('the demo has work for a carved job');
  const { companyId, tasks } = best;
  const taskIds = tasks.map(({ id }) => id);
  await done(startCarvedJob(services, ingrid, profileId, { jobId, companyId, taskIds }));
  for (const [at, change] of changes.entries()) await done(changeAt(services, ingrid, at, change));
}

function changeAt(
  services: ReturnType<Then>,
  actor: SpecialistActor,
  at: number,
  change: WantedPlanChange,
) {
  return changeCarvedJob(services, actor, { profileId, jobId, version: at + 1 }, change);
}
