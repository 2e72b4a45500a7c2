import { listCarvedJobs } from '~/db/repositories/carved-jobs';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { CarvedFrom } from '../../domain/carving/workbench/plan-of-tasks';
import type { Services } from '../../services';
import { readNeedsFor } from '../matching/read-needs-for';

/**
 * The needs a job may be carved from for a person: those that may be used for her, but those
 * carved for her already, whose tasks would be counted twice.
 */
export async function readCarvableNeeds(
  services: Services,
  actor: SpecialistActor,
  key: PersonKey,
) {
  const { posted, resolved, options } = await readNeedsFor(services, actor, key.profileId);
  const jobs = await listCarvedJobs(services.store.read, key);
  const carved = new Set(jobs.map(({ needId }) => needId));
  const open = posted.filter(({ need }) => !carved.has(need.id));
  const needs = resolved.filter(({ need }) => !carved.has(need.id));
  const from = open.flatMap(({ need: { id, address, title }, company }) => {
    const read = needs.find(({ need }) => need.id === id);
    return read
      ? [{ need: read.need, address: address ?? undefined, title: title ?? '', company }]
      : [];
  }) satisfies CarvedFrom[];
  return { jobs, needs, from, options };
}
