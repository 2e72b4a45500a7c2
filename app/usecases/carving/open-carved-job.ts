import { findCarvedJob } from '~/db/repositories/carved-jobs';
import { findWeights } from '~/db/repositories/weight-versions';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { checkPlan } from '../../domain/carving/workbench/check-plan';
import { needOfPlan } from '../../domain/carving/workbench/need-of-plan';
import { match } from '../../domain/matching/match';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { needTitleOf } from '../../domain/needs/need-title';
import type { Services } from '../../services';
import { readResolver } from '../matching/word-resolver';
import { openOwnProfile } from '../profiles/open-own-profile';

export interface OfCarvedJob {
  readonly profileId: string;
  readonly jobId: string;
}

/** A carved job of one of the specialist's own people, matched and checked as of today; undefined otherwise. */
export async function openCarvedJob(
  services: Services,
  actor: SpecialistActor,
  { profileId, jobId }: OfCarvedJob,
) {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const job = person && (await findCarvedJob(read, person.key, jobId));
  if (!person || !job) return undefined;
  const { company, plan } = job;
  const title = needTitleOf(
    plan.tasks.flatMap(({ move, task }) => (move === 'strip' ? [] : task.title)),
  );
  const need = needOfPlan(plan, { id: jobId, title, company });
  const options = { today: osloDateOf(services.clock.now()), weights: await findWeights(read) };
  const { resolved } = person.layer;
  return {
    person,
    job,
    need,
    match: match(resolveNeed(need, await readResolver(read)), resolved, options),
    warnings: checkPlan(plan, need, resolved.profile),
  };
}
